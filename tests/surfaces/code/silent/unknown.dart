Map<String, dynamic> body(Config x) => {
      'cname': x.cname,
      'uid': '${x.uid}',
      'clientRequest': {
        ...x.more,
        'recordingConfig': {'channelType': x.type, if (x.idle != null) 'maxIdleTime': x.idle},
        'storageConfig': {'vendor': x.vendor, 'region': x.region, 'bucket': x.bucket, 'accessKey': x.key, 'secretKey': x.secret},
      },
    };
final storageConfig = {'driver': 'disk', 'root': '/tmp'};
