defmodule Recorder do
  @mode "mix"
  @vendor "1" # <- wrong-type

  # Builds the body of one call.
  def start(channel, room) do
    url = "https://api.agora.io/v1/apps/#{app_id()}/cloud_recording/resourceid/#{room.resource}/mode/#{@mode}/start"

    body = %{
      cname: channel,
      uid: 527841, # <- wrong-type
      clientRequest: %{
        recordingConfig: %{
          channelType: 0,
          maxIdleTime: 3, # <- out-of-range
          subscribeUidGroup: 0, # two users
          streamTypes: String.to_integer(room.type)
        },
        recordingFileConfig: %{avFileType: ["mp4"]}, # <- mp4-without-hls
        storageConfig: %{
          vendor: @vendor,
          region: System.get_env("REGION"), # <- wrong-type
          bucket: "lessons",
          accessKey: "AKIAEXAMPLEEXAMPLE00", # <- literal-key
          secretKey: System.fetch_env!("SECRET_KEY"),
          fileNamePrefix: ["rec-#{room.name}", "a1"] # <- wrong-format
        }
      }
    }

    post(url, Jason.encode!(body))
  end

  def individual(channel) do
    url = "#{base()}/resourceid/#{id()}/mode/individual/start"

    storage =
      %{"vendor" => 12, "region" => 0} # <- unlisted-value
      |> Map.put("bucket", "b")
      |> Map.put("accessKey", key())
      |> Map.put("secretKey", secret())

    post(url, %{
      "cname" => channel,
      "uid" => "0x1", # <- recorder-not-a-number
      "clientRequest" => %{
        "recordingConfig" => %{
          "channelType" => "0", # <- wrong-type
          "subscribeUidGroup" => 0
        },
        "storageConfig" => storage
      }
    })
  end
end
