# Objects of other libraries with names that the page has, too, and bodies that other code completes.
storage = StorageConfig.new(bucket: "photos", region: "us-east-1", access_key: "k", secret_key: "s")
recording_config = RecordingConfig.new(sample_rate: 44100, channels: 2)
acquire = ClientRequest.new(scene: 9, resource_expired_hour: 0)  # <- out-of-range <- unlisted-value
def f(x)
  request = { recordingConfig: { channelType: x.type } }
  request[:storageConfig] = x.own ? x.storage : { vendor: x.vendor }
  x.more.each { |name, value| request[name] = value }
  fill(request)
  { cname: x.cname, uid: x.uid.to_s, clientRequest: request }
end
