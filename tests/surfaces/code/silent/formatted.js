// Texts that are filled in, values whose kind is the right one, and other protocols.
const START = '{"cname": "%s", "uid": "%s", "clientRequest": {"recordingConfig": {"channelType": %d, "maxIdleTime": %d}, "storageConfig": {"vendor": %d, "region": 0, "bucket": "%s", "accessKey": "%s", "secretKey": "%s"}}}';
function start(c) {
  const url = util.format('%s/resourceid/%s/mode/%s/start', base, c.id, 'mix');
  post(url, util.format(START, c.channel, c.uid, 1, 300, 1, c.bucket, c.key, c.secret));
  post(url, { cname: `room #${c.id}?`, uid: String(Number(c.uid)), clientRequest: {
    recordingConfig: { channelType: +c.type, maxIdleTime: Math.max(5, c.minutes * 60), transcodingConfig: { width: 640, height: c.height | 0, fps: 15, bitrate: 500, backgroundColor: `#${c.color}00` } },
    storageConfig: { vendor: Number(c.vendor), region: c.list.length, bucket: c.bucket.trim(), accessKey: c.key, secretKey: c.secret, fileNamePrefix: [`call${c.id}`, 'a' + c.room] } } });
}
connection.request('request', { clientRequest: { command: 'UpdateTranscoding', transcodingConfig: this.transcodingConfig } });
recorder.open({ clientRequest: { recordingConfig: { sampleRate: 8000, codec: 'opus' } } });
