"""The extension services: the push to a CDN, ApsaraVideo for VoD."""

from __future__ import annotations

from recdsl.explaining.body_view import key_of
from recdsl.explaining.fact import Fact
from recdsl.explaining.fact_values import value_text
from recdsl.explaining.topic import Topic
from recdsl.model.quoting import listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.explaining.body_view import View

_VIDEO = (
    ("vod_title", "is called"),
    ("vod_description", "is described as"),
    ("vod_cover_url", "has the thumbnail"),
    ("vod_cate_id", "belongs to the category"),
    ("vod_tags", "has the tags"),
    ("vod_template_group_id", "is transcoded by the template group"),
    ("vod_user_data", "carries the data"),
    ("vod_storage_location", "is kept in"),
    ("vod_workflow_id", "goes through the workflow"),
)


def services(view: View) -> Iterator[Fact]:
    """The services beside the recorder."""
    topic = Topic(view, "services")
    _push(topic)
    if view.has("vod_service_param"):
        region = view.text_of("vod_region_id") if view.has("vod_region_id") else ""
        where = f" in {region}" if region else ""
        predicate = f"goes to ApsaraVideo for VoD{where}"
        topic.state("the recording", predicate, region or "an unnamed region", ["vod_region_id"])
    for name, verb in _VIDEO:
        if view.has(name):
            value = view.text_of(name)
            topic.state("the video on VoD", f"{verb} {value}", value, [name])
    yield from topic.facts


def _push(topic: Topic) -> None:
    view = topic.view
    keys = [f"{key}/rtmpUrl" for key in view.elements("outputs")]
    leaves = [view.leaves[key] for key in keys if key in view.leaves]
    urls = tuple(value_text(leaf.value, leaf.pointer, leaf.parameter) for leaf in leaves)
    if urls:
        start = key_of("outputs")
        value = listed(urls, "and")
        pointers = tuple(leaf.key for leaf in leaves)
        topic.add(
            Fact(
                "services", start, "it", f"pushes the page to {value}", value, pointers,
                verb="pushes the page to", parts=urls,
            )
        )  # fmt: skip
