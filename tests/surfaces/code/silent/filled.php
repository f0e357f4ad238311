<?php
// A template whose empty values another array replaces.
$base = ['cname' => '', 'uid' => '', 'clientRequest' => ['token' => null, 'recordingConfig' => ['channelType' => 1], 'storageConfig' => []]];
$body = array_replace_recursive($base, ['cname' => $c, 'uid' => (string) $u, 'clientRequest' => ['token' => $t, 'storageConfig' => $s]]);
