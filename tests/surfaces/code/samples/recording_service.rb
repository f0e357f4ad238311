require "net/http"
require "json"

class RecordingService
  MODE = "mix"
  VENDOR = "1".freeze # <- wrong-type

  def start(channel, room)
    url = URI("https://api.agora.io/v1/apps/#{app_id}/cloud_recording/resourceid/#{resource}/mode/#{MODE}/start")
    body = {
      cname: channel,
      uid: 527841, # <- wrong-type
      clientRequest: {
        recordingConfig: {
          channelType: 0,
          maxIdleTime: 3, # <- out-of-range
          subscribeUidGroup: 0, # two users
          streamTypes: room.type.to_i,
        },
        recordingFileConfig: { avFileType: %w[mp4] }, # <- mp4-without-hls
        storageConfig: {
          vendor: VENDOR,
          region: ENV["REGION"], # <- wrong-type
          bucket: "lessons",
          accessKey: "AKIAEXAMPLEEXAMPLE00", # <- literal-key
          secretKey: ENV.fetch("SECRET_KEY"),
          fileNamePrefix: ["rec-#{room.name}", "a1"], # <- wrong-format
        },
      },
    }
    Net::HTTP.post(url, body.to_json)
  end

  def individual(channel)
    url = "#{base}/resourceid/#{id}/mode/individual/start"
    post(url, {
      "cname" => channel,
      "uid" => "0x1", # <- recorder-not-a-number
      "clientRequest" => {
        "recordingConfig" => {
          "channelType" => "0", # <- wrong-type
          "subscribeUidGroup" => 0,
        },
        :storageConfig => { :vendor => 12, :region => 0, :bucket => "b", :accessKey => key, :secretKey => secret } # <- unlisted-value
      }
    })
  end

  def named(channel)
    url = "#{base}/resourceid/#{id}/mode/mix/start"
    send_to(url, cname: channel, uid: 1, clientRequest: { recordingConfig: { channelType: 1 }, storageConfig: storage }) # <- wrong-type
  end
end
