<?php
// Bodies that come about in steps, by conditions and from functions.

class Recorder
{
    const URL = 'https://api.agora.io/v1/apps/a/cloud_recording/resourceid/r/mode/mix/start';

    private function storage()
    {
        return ['vendor' => 44, 'region' => 0, 'bucket' => 'b', 'accessKey' => getenv('K'), 'secretKey' => getenv('S')]; // <- unlisted-value
    }

    public function start($channel, $video)
    {
        $body = [];
        $body['cname'] = $channel;
        $body['uid'] = 527841; // <- wrong-type
        $body['clientRequest']['recordingConfig']['channelType'] = $video ? 3 : 1; // <- unlisted-value
        $body['clientRequest']['recordingConfig']['maxIdleTime'] = 3; // <- out-of-range
        $body['clientRequest']['recordingFileConfig'] = ['avFileType' => ['mp4']]; // <- mp4-without-hls
        $body['clientRequest']['storageConfig'] = $this->storage();
        return $this->post(self::URL, json_encode($body));
    }

    public function again($channel, $more)
    {
        $clientRequest = new stdClass();
        $clientRequest->recordingConfig = new stdClass();
        $clientRequest->recordingConfig->maxIdleTime = 2592001; // <- out-of-range
        if ($more) {
            $clientRequest->recordingConfig->streamTypes = 7; // <- unlisted-value
        }
        $clientRequest->storageConfig = $more ?? ['vendor' => 45, 'region' => 0]; // <- unlisted-value
        $params = ['cname' => $channel, 'uid' => '527841'];
        $params['clientRequest'] = $clientRequest;
        $params = json_encode($params);
        return $this->post(self::URL, $params);
    }

    public function typed()
    {
        $config = (new RecordingConfig())->setChannelType(3)->setMaxIdleTime(300); // <- unlisted-value
        $storage = new StorageConfig(vendor: 46, region: 0, bucket: 'b'); // <- unlisted-value
        return $this->post(self::URL, $config, $storage);
    }
}
