<?php
// A template whose empty values another array replaces.
$base = ['cname' => '', 'uid' => '', 'clientRequest' => ['token' => null, 'recordingConfig' => ['channelType' => 1], 'storageConfig' => []]];
$body = array_replace_recursive($base, ['cname' => $c, 'uid' => (string) $u, 'clientRequest' => ['token' => $t, 'storageConfig' => $s]]);
$users = [];
foreach ($people as $one) {
    $users[] = (string) $one->id;
}
$kept = ['cname' => $c, 'uid' => "$u", 'clientRequest' => array_filter(['token' => $t ?: null, 'recordingConfig' => ['channelType' => 0, 'subscribeAudioUids' => $users, 'subscribeVideoUids' => $users], 'snapshotConfig' => null, 'storageConfig' => $s])];
