// Bodies that come about in steps, as arguments with names, by conditions and from functions.
const url = 'https://api.agora.io/v1/apps/a/cloud_recording/resourceid/r/mode/mix/start';

Map<String, dynamic> storage() {
  return {'vendor': 44, 'region': 0, 'bucket': 'b', 'accessKey': key, 'secretKey': secret}; // <- unlisted-value
}

Map<String, dynamic> files() => {'avFileType': ['mp4']}; // <- mp4-without-hls

Future<void> steps(String channel, bool video) async {
  final body = <String, dynamic>{};
  body['cname'] = channel;
  body['uid'] = 527841; // <- wrong-type
  body['clientRequest'] = {'recordingConfig': {'channelType': video ? 3 : 1}, 'recordingFileConfig': files()}; // <- unlisted-value
  body['clientRequest']['recordingConfig']['maxIdleTime'] = 3; // <- out-of-range
  if (video) {
    body['clientRequest']['recordingConfig']['streamTypes'] = 7; // <- unlisted-value
  }
  body['clientRequest']['storageConfig'] = storage();
  await post(url, body);
}

Future<void> typed(String channel, StorageConfig? more) async {
  final request = StartRequest(
    cname: channel,
    uid: '0', // <- recorder-not-a-number
    clientRequest: ClientRequest(
      recordingConfig: RecordingConfig(channelType: 1, maxIdleTime: 3), // <- out-of-range
      storageConfig: more ?? StorageConfig(vendor: 45, region: 0, bucket: 'b'), // <- unlisted-value
    ),
  );
  await post(url, request);
}

Future<void> cascaded() async {
  final recordingConfig = RecordingConfig()
    ..channelType = 4 // <- unlisted-value
    ..maxIdleTime = 300;
  await post(url, recordingConfig, clientRequest);
}
