# Texts that are filled in, and values whose kind is the right one.
defmodule Formatted do
  def start(c, vendor) do
    url = "#{base()}/resourceid/#{c.id}/mode/mix/start"

    post(url, """
    {"cname": "#{channel}", "uid": "#{c.uid}", "clientRequest": {"recordingConfig": {"channelType": #{c.type}},
     "storageConfig": {"vendor": #{vendor}, "region": 0, "bucket": "b-#{bucket}", "accessKey": "#{key}", "secretKey": "#{secret}"}}}
    """)

    post(url, ~s({"cname": "#{channel}", "uid": "1", "clientRequest": {"recordingConfig": {"channelType": #{c.type}}, "storageConfig": {"vendor": 1, "region": 0, "bucket": "b", "accessKey": "#{key}", "secretKey": "#{secret}"}}}))

    post(url, %{
      cname: "room #{c.id}",
      uid: to_string(c.uid),
      clientRequest: %{
        recordingConfig: %{channelType: String.to_integer(c.type), maxIdleTime: round(c.idle)},
        storageConfig: %{vendor: length(c.list), region: 0, bucket: String.trim(c.bucket), accessKey: key, secretKey: secret, fileNamePrefix: ["call#{c.id}", "a" <> room]}
      }
    })
  end
end
