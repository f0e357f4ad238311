<?php
// Bodies of the other calls, and arrays that only share names with a start body.
$acquire = ['cname' => 'lobby', 'uid' => 527841, 'clientRequest' => ['resourceExpiredHour' => 'many', 'scene' => 9]];
$update = ['cname' => 'lobby', 'clientRequest' => ['streamSubscribe' => ['audioUidList' => ['subscribeAudioUids' => [1]]]]];
$stop = array('cname' => 'lobby', 'uid' => 1, 'clientRequest' => array('async_stop' => 'yes'));
$audit = ['clientRequest' => ['method' => 'GET'], 'storage' => ['vendor' => 'x']];
