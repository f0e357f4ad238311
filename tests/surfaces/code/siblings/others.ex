defmodule Others do
  # Structs of other libraries with names that the page has, too, and bodies that other code completes.
  def f(x) do
    storage = %StorageConfig{bucket: "photos", region: "us-east-1", access_key: "k", secret_key: "s"}
    recording = %RecordingConfig{sample_rate: 44_100, channels: 2}
    acquire = %ClientRequest{scene: 9, resource_expired_hour: 0}  # <- out-of-range <- unlisted-value
    request = %{recordingConfig: %{channelType: x.type}}
    request = Map.put(request, :storageConfig, if(x.own, do: x.storage, else: %{vendor: x.vendor}))
    request = if x.mixed, do: Map.put(request, :token, x.token), else: request
    %{cname: x.cname, uid: to_string(x.uid), clientRequest: fill(request)}
  end
end
