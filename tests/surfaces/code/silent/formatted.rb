# Texts that are filled in, and values whose kind is the right one.
def start(c, vendor)
  url = "#{base}/resourceid/#{c.id}/mode/mix/start"
  post(url, <<~JSON)
    {"cname": "#{channel}", "uid": "#{c.uid}", "clientRequest": {"recordingConfig": {"channelType": #{c.type}},
     "storageConfig": {"vendor": #{vendor}, "region": 0, "bucket": "b-#{bucket}", "accessKey": "#{key}", "secretKey": "#{secret}"}}}
  JSON
  post(url, format('{"cname": "%s", "uid": "%d", "clientRequest": {"recordingConfig": {"channelType": %d}, "storageConfig": {"vendor": %<vendor>d, "region": 0, "bucket": "b", "accessKey": "%{key}", "secretKey": "%s"}}}', c.name, c.uid))
  post(url, '{"cname": "%s", "uid": "%d", "clientRequest": {"recordingConfig": {"channelType": %d}, "storageConfig": {"vendor": 1, "region": 0, "bucket": "b", "accessKey": "%s", "secretKey": "%s"}}}' % [a, b, c, d, e])
  post(url, {
    cname: "room #{c.id}",
    uid: c.uid.to_s,
    clientRequest: {
      recordingConfig: { channelType: c.type.to_i, maxIdleTime: c.idle.round },
      storageConfig: { vendor: c.list.size, region: 0, bucket: c.bucket.strip, accessKey: key, secretKey: secret, fileNamePrefix: ["call#{c.id}", "a" + room] },
    },
  })
end
