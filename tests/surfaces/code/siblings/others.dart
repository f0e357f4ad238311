// Objects of other packages with names that the page has, too, and bodies that other code completes.
final storage = StorageConfig(bucket: 'photos', region: 'us-east-1', accessKey: 'k', secretKey: 's');
final recordingConfig = RecordingConfig(sampleRate: 44100, channels: 2);
final transcoding = TranscodingConfig()..width = 1..bitrate = -5;
final acquire = ClientRequest(scene: 9, resourceExpiredHour: 0);  // <- out-of-range <- unlisted-value
Map<String, dynamic> f(Config x) {
  final request = <String, dynamic>{'recordingConfig': {'channelType': x.type}};
  request['storageConfig'] = x.own ? x.storage : {'vendor': x.vendor};
  request.addAll(x.more);
  fill(request);
  return {'cname': x.cname, 'uid': x.uid.toString(), 'clientRequest': request};
}
