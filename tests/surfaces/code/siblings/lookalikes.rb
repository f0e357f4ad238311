# Bodies of the other calls, and hashes that only share names with a start body.
ACQUIRE = { cname: "lobby", uid: 1, clientRequest: { resourceExpiredHour: "many", scene: 9 } }  # <- unlisted-value <- wrong-type <- wrong-type
STOP = { "cname" => "lobby", "uid" => 1, "clientRequest" => { "async_stop" => "yes" } }  # <- wrong-type <- wrong-type
audit = { clientRequest: { method: "GET" }, storage: { vendor: "x" } }
storageConfig = { driver: "disk", root: "/tmp" }

def body(x)
  request = { recordingConfig: { channelType: x.type, **x.more } }
  request[:storageConfig] = { vendor: x.vendor, region: x.region, bucket: x.bucket, accessKey: x.key, secretKey: x.secret }
  { cname: x.cname, uid: x.uid.to_s, clientRequest: request }
end

def short(cname:, uid:, vendor:)
  { cname:, uid:, clientRequest: { recordingConfig: { channelType: 0 }, storageConfig: { vendor:, region: 0, bucket: "b", accessKey: key, secretKey: secret } } }
end

def merged(x)
  base = { channelType: 0 }
  { cname: "a", uid: "1", clientRequest: { recordingConfig: base.merge(maxIdleTime: x.idle), storageConfig: {}.merge(x.storage) } }
end
