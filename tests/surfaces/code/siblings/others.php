<?php
// Objects of other libraries with names that the page has, too, and bodies that other code completes.
$storage = (new StorageConfig())->setBucket('photos')->setRegion('us-east-1')->setAccessKey('k');
$recordingConfig = new RecordingConfig(sampleRate: 44100, channels: 2);
$body['clientRequest']['resourceExpiredHour'] = 'many';
$acquire = ['cname' => 'lobby'];
$acquire['clientRequest']['scene'] = 9;  // <- unlisted-value
function f($x) {
    $request = [];
    $request['recordingConfig']['channelType'] = $x->type;
    foreach ($x->more as $name => $value) {
        $request['recordingConfig'][$name] = $value;
    }
    $request['storageConfig'] = $x->storage ?: [];
    return ['cname' => $x->cname, 'uid' => (string) $x->uid, 'clientRequest' => $request];
}
