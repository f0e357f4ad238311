# A template whose empty values another hash replaces.
BASE = {
  cname: '', uid: '',
  clientRequest: { recordingConfig: { channelType: 1, transcodingConfig: { width: 640, height: 360, fps: 15, bitrate: 500 } }, storageConfig: {} }
}.freeze

def body(channel, uid, storage)
  BASE.deep_merge(cname: channel, uid: uid.to_s, clientRequest: { storageConfig: storage, recordingConfig: { transcodingConfig: { fps: 30 } } })
end
