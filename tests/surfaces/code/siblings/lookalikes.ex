# Bodies of the other calls, and maps that only share names with a start body.
defmodule Others do
  @acquire %{cname: "lobby", uid: 1, clientRequest: %{resourceExpiredHour: "many", scene: 9}}  # <- unlisted-value <- wrong-type <- wrong-type
  def stop, do: %{"cname" => "lobby", "uid" => 1, "clientRequest" => %{"async_stop" => "yes"}}  # <- wrong-type <- wrong-type
  def audit, do: %{clientRequest: %{method: "GET"}, storage: %{vendor: "x"}}
  def storageConfig, do: [driver: "disk", root: "/tmp"]

  def body(x) do
    recording = %{channelType: x.type}
    recording = if x.idle, do: Map.put(recording, :maxIdleTime, x.idle), else: recording
    storage = %{vendor: x.vendor}
    storage = Map.merge(storage, x.storage)

    %{
      cname: x.cname,
      uid: to_string(x.uid),
      clientRequest: %{recordingConfig: recording, storageConfig: storage}
    }
  end

  def changed(base, x) do
    %{base | clientRequest: %{x | recordingConfig: %{channelType: x.type}, storageConfig: x.storage}}
  end
end
