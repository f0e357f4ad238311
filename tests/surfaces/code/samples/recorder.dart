import 'dart:convert';

const mode = 'mix';

Future<void> start(String channel, String resourceId) async {
  final url = 'https://api.agora.io/v1/apps/$appId/cloud_recording/resourceid/$resourceId/mode/$mode/start';
  final body = {
    'cname': channel,
    'uid': '527841',
    'clientRequest': {
      'recordingConfig': {
        'channelType': 0,
        'transcodingConfig': {
          'width': 640,
          'height': 360,
          'fps': 15,
          'bitrate': 500,
          'mixedVideoLayout': 3, // <- custom-layout-without-regions
        },
      },
      'storageConfig': {
        'vendor': Platform.environment['VENDOR'], // <- wrong-type
        'region': int.parse(region),
        'bucket': bucket,
        'accessKey': accessKey,
        'secretKey': secretKey,
      },
    },
  };
  await post(Uri.parse(url), body: jsonEncode(body));
}
