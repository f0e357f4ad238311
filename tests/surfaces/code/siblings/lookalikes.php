<?php
// Bodies of the other calls, and arrays that only share names with a start body.
$acquire = ['cname' => 'lobby', 'uid' => 527841, 'clientRequest' => ['resourceExpiredHour' => 'many', 'scene' => 9]];  // <- unlisted-value <- wrong-type <- wrong-type
$update = ['cname' => 'lobby', 'clientRequest' => ['streamSubscribe' => ['audioUidList' => ['subscribeAudioUids' => [1]]]]];  // <- missing-member <- wrong-type
$stop = array('cname' => 'lobby', 'uid' => 1, 'clientRequest' => array('async_stop' => 'yes'));  // <- wrong-type <- wrong-type
$audit = ['clientRequest' => ['method' => 'GET'], 'storage' => ['vendor' => 'x']];
