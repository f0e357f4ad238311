// The body as JSON text: in a template string, and in a plain one.
const start = (channel, vendor) => fetch(`${base}/mode/mix/start`, {
  method: 'POST',
  body: `{
    "cname": "${channel}",
    "uid": "527841",
    "clientRequest": {
      "recordingConfig": { "channelType": 0, "maxIdleTime": 3 },
      "recordingFileConfig": { "avFileType": ["mp4"] },
      "storageConfig": {
        "vendor": ${vendor},
        "region": 3,
        "bucket": "b",
        "accessKey": "${key}",
        "secretKey": "${secret}"
      }
    }
  }`,
});
const plain = '{"cname": "c", "uid": 1, "clientRequest": {"storageConfig": {"vendor": 5, "bucket": "b", "accessKey": "<key>", "secretKey": "<secret>"}}}';
const url = '/mode/mix/start';
