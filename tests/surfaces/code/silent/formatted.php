<?php
// Texts that are filled in, and values whose kind is the right one.
class Recorder
{
    const START = '{"cname": "%1$s", "uid": "%2$s", "clientRequest": {"recordingConfig": {"channelType": %3$d, "maxIdleTime": %4$d}, "storageConfig": {"vendor": %5$d, "region": 0, "bucket": "%6$s", "accessKey": "%7$s", "secretKey": "%8$s"}}}';

    public function start(array $v, string $recordType = 'mix')
    {
        $url = sprintf('%s/resourceid/%s/mode/%s/start', $this->base, $v['id'], 'mix');
        $this->post($url, sprintf(self::START, ...$v));
        $this->post($url, <<<JSON
        {"cname": "{$v['channel']}", "uid": "$v[uid]", "clientRequest": {"recordingConfig": {"channelType": {$v['type']}, "maxIdleTime": $this->idle}, "storageConfig": {"vendor": ${vendor}, "region": {$this->region()}, "bucket": "b-{$v['b']}", "accessKey": "{$this->key}", "secretKey": "$this->secret"}}}
        JSON);
        $this->post($url, ['cname' => "room {$v['id']}", 'uid' => (string) $v['uid'], 'clientRequest' => [
            'recordingConfig' => ['channelType' => (int) $v['type'], 'maxIdleTime' => intval($v['idle']) * 60],
            'storageConfig' => ['vendor' => (int) $v['vendor'], 'region' => +$v['region'], 'bucket' => strval($v['b']), 'accessKey' => $k, 'secretKey' => $s, 'fileNamePrefix' => ["call{$v['id']}", 'a' . $v['b']]],
        ]]);
    }

    public function stop(array $v)
    {
        return $this->post('/stop', ['cname' => $v['c'], 'uid' => $v['u'], 'clientRequest' => ['async_stop' => false]]);
    }
}
