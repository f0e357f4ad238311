# Bodies that come about in steps, as arguments with names, by conditions and from methods.
class Built
  URL = "https://api.agora.io/v1/apps/a/cloud_recording/resourceid/r/mode/mix/start"

  def storage
    { vendor: 44, region: 0, bucket: "b", accessKey: ENV["K"], secretKey: ENV["S"] } # <- unlisted-value
  end

  def files
    return { avFileType: ["mp4"] } # <- mp4-without-hls
  end

  def steps(channel, video)
    body = {}
    body[:cname] = channel
    body[:uid] = 527841 # <- wrong-type
    body[:clientRequest] = { recordingConfig: { channelType: video ? 3 : 1 } } # <- unlisted-value
    body[:clientRequest][:recordingConfig][:maxIdleTime] = 3 # <- out-of-range
    body[:clientRequest][:recordingConfig]["streamTypes"] = 7 if video # <- unlisted-value
    body[:clientRequest].merge!(recordingFileConfig: files)
    body[:clientRequest].store("storageConfig", storage)
    post(URL, body.to_json)
  end

  def typed(channel, more)
    request = ClientRequest.new(
      recording_config: RecordingConfig.new(channel_type: 1, max_idle_time: 3), # <- out-of-range
      storage_config: more || StorageConfig.new(vendor: 45, region: 0, bucket: "b") # <- unlisted-value
    )
    post(URL, request)
  end
end
