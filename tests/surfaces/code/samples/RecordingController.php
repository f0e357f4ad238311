<?php

namespace App\Http\Controllers;

use Illuminate\Support\Facades\Http;

class RecordingController extends Controller
{
    private const UID = 527841; // <- wrong-type

    public function start(string $channel, string $resourceId)
    {
        $url = config('agora.base') . "/resourceid/" . $resourceId . "/mode/web/start";

        return Http::post($url, [
            'cname' => $channel,
            'uid' => self::UID,
            'clientRequest' => [
                'storageConfig' => [
                    'vendor' => (int) env('VENDOR'),
                    'region' => (int) env('REGION'),
                    'bucket' => env('BUCKET'),
                    'accessKey' => env('ACCESS_KEY'),
                    'secretKey' => env('SECRET_KEY'),
                ],
                'extensionServiceConfig' => [
                    'extensionServices' => [
                        [
                            'serviceName' => 'web_recorder_service',
                            'serviceParam' => [
                                'url' => "https://example.com/{$channel}",
                                'audioProfile' => 0,
                                'videoWidth' => 1280,
                                'videoHeight' => 240, // <- out-of-range
                                'maxRecordingHour' => 3,
                                'onHold' => false, // <- wrong-letter-case
                            ],
                        ],
                    ],
                ],
            ],
        ])->json();
    }

    public function acquire(string $channel)
    {
        return Http::post('/acquire', ['cname' => $channel, 'uid' => 1, 'clientRequest' => ['resourceExpiredHour' => 24]]); // <- wrong-type <- scene-for-another-mode
    }
}
