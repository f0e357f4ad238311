"""What `explain` tells of a program: code is no text."""

from __future__ import annotations

import pytest

from recdsl.explaining.explanation import explain
from recdsl.linting.reading import read
from recdsl.model.source import Source

CODE = (
    "post(`/mode/mix/start`, { cname: req.body.channel, uid: `9${id}`, clientRequest: { "
    "recordingConfig: { channelType: 0, maxIdleTime: idle, subscribeAudioUids: [a, '7'] }, "
    "storageConfig: { vendor: v, region: 0, bucket: process.env.BUCKET, accessKey: k, "
    "secretKey: env('K', 'hush'), "
    "fileNamePrefix: ['lessons', String(lesson), `a${b}`] } } });"
)


@pytest.mark.fault("K9")
def test_an_expression_of_a_program_is_told_as_one() -> None:
    explanation = explain(read(Source("a.js", CODE)))[0]
    told = "\n".join(f"{fact.subject} {fact.predicate}" for fact in explanation.facts)
    assert "the value of `req.body.channel`" in told
    assert "the value of `idle` (seconds)" in told
    assert "the bucket that `process.env.BUCKET` names" in told
    assert "vendor `v`" in told
    assert "folder `lessons/{String(lesson)}/a{…}/`" in told
    assert "<sid>_{req.body.channel}.m3u8" in told
    assert "hush" not in told
    assert '"req.body.channel"' not in told
