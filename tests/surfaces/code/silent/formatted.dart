// Texts that are filled in, and values whose kind is the right one.
Future<void> start(Call c) async {
  final url = '$base/resourceid/${c.id}/mode/mix/start';
  await post(url, '{"cname": "$channel", "uid": "${c.uid}", "clientRequest": {"recordingConfig": {"channelType": ${c.type}}, "storageConfig": {"vendor": $vendor, "region": 0, "bucket": "b-$bucket", "accessKey": "$key", "secretKey": "$secret"}}}');
  await post(url, {
    'cname': 'room ${c.id}',
    'uid': c.uid.toString(),
    'clientRequest': {
      'recordingConfig': {'channelType': int.parse(c.type), 'maxIdleTime': c.idle.toInt()},
      'storageConfig': {'vendor': c.list.length, 'region': 0, 'bucket': c.bucket.trim(), 'accessKey': key, 'secretKey': secret, 'fileNamePrefix': ['call${c.id}', 'a' + room]},
    },
  });
}
