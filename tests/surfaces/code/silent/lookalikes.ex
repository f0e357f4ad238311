# Bodies of the other calls, and maps that only share names with a start body.
defmodule Others do
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
