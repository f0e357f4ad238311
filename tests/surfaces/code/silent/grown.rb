# Lists that are not known whole, and members without a value that are left out.
users = []
people.each { |one| users << one.to_s }
types = %w[mp4]
types << 'hls'
body = {
  cname: channel, uid: uid.to_s,
  clientRequest: {
    token: nil,
    recordingConfig: { channelType: 1, audioProfile: 1, subscribeAudioUids: users, subscribeVideoUids: users },
    recordingFileConfig: { avFileType: types },
    storageConfig: storage
  }.compact
}
