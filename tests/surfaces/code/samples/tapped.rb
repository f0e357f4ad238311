# A hash that a block fills.
def start(rid, channel, uid)
  body = { cname: channel, uid: uid.to_s, clientRequest: {} }.tap do |b|
    b[:clientRequest][:recordingConfig] = { channelType: 1, streamTypes: 4, subscribeUidGroup: 0 } # <- unlisted-value
    b[:clientRequest][:storageConfig] = storage
  end
  HTTParty.post("https://api.agora.io/v1/apps/a/cloud_recording/resourceid/#{rid}/mode/individual/start", body: body.to_json)
end
