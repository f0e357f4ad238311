defmodule Built do
  # Bodies that come about in steps, as structs, by conditions and from functions.
  @url "https://api.agora.io/v1/apps/a/cloud_recording/resourceid/r/mode/mix/start"

  defp storage do
    %{vendor: 44, region: 0, bucket: "b", accessKey: System.get_env("K"), secretKey: System.get_env("S")} # <- unlisted-value
  end

  defp files, do: %{avFileType: ["mp4"]} # <- mp4-without-hls

  def steps(channel, video) do
    body = %{cname: channel, clientRequest: %{recordingConfig: %{channelType: if(video, do: 3, else: 1)}}} # <- unlisted-value
    body = Map.put(body, :uid, 527841) # <- wrong-type
    body = put_in(body, [:clientRequest, :recordingConfig, :maxIdleTime], 3) # <- out-of-range
    body = put_in(body[:clientRequest][:recordingFileConfig], files())
    body = put_in(body[:clientRequest][:storageConfig], storage())
    post(@url, body)
  end

  def typed(channel, more) do
    request = %StartRequest{
      cname: channel,
      uid: "0", # <- recorder-not-a-number
      client_request: %ClientRequest{
        recording_config: %RecordingConfig{channel_type: 1, max_idle_time: 3}, # <- out-of-range
        storage_config: more || %StorageConfig{vendor: 45, region: 0, bucket: "b"} # <- unlisted-value
      }
    }
    post(@url, request)
  end
end
