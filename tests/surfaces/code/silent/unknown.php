<?php
function body($x) {
    $body = [
        'cname' => $x->cname,
        'uid' => (string) $x->uid,
        'clientRequest' => [
            'recordingConfig' => array_merge($x->defaults, ['maxIdleTime' => $x->idle]),
            'storageConfig' => ['vendor' => (int) env('VENDOR'), 'region' => $x->region(), ...$x->rest],
        ],
    ];
    $body['clientRequest']['token'] = $x->token;
    return $body;
}
$storageConfig = ['driver' => 'local', 'root' => storage_path('app')];
