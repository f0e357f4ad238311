<?php
// Values that are not known, of which enough is known.
class Kinds
{
    public function start($room)
    {
        $recordType = 'mix';
        $url = $this->base . '/cloud_recording/resourceid/' . $room->id . '/mode/' . $recordType . '/start';
        return $this->post($url, [
            'cname' => $room->name,
            'uid' => (int) $room->uid, // <- wrong-type
            'clientRequest' => [
                'recordingConfig' => [
                    'channelType' => strval($room->type), // <- wrong-type
                    'maxIdleTime' => 300,
                    'streamMode' => 'standard', // <- stream-mode-outside-individual
                ],
                'storageConfig' => [
                    'vendor' => 1, 'region' => 0, 'bucket' => rand(1, 9), // <- wrong-type
                    'accessKey' => 'AKIAEXAMPLEEXAMPLE00', // <- literal-key
                    'secretKey' => $room->secret,
                    'fileNamePrefix' => ["call_{$room->id}"], // <- wrong-format
                ],
            ],
        ]);
    }

    public function old($room)
    {
        $mode = "webpage"; // <- old-mode-name
        return $this->post("$this->base/resourceid/$room->id/mode/$mode/start", [ // <- missing-member
            'cname' => $room->name, 'uid' => '900001',
            'extensionServiceConfig' => ['errorHandlePolicy' => 'error_abort', 'extensionServices' => $room->services],
            'storageConfig' => $room->storage,
        ]);
    }
}
