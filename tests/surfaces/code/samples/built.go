package recorder

import (
	"os"

	req "github.com/AgoraIO-Community/agora-rest-client-go/services/cloudrecording/req"
)

const startURL = "https://api.agora.io/v1/apps/a/cloud_recording/resourceid/r/mode/mix/start"

func storage() map[string]any {
	return map[string]any{"vendor": 44, "region": 0, "bucket": "b", "accessKey": os.Getenv("K"), "secretKey": os.Getenv("S")} // <- unlisted-value // <- unlisted-value
}

func steps(channel string, video bool) error {
	body := make(map[string]any)
	body["cname"] = channel
	body["uid"] = 527841 // <- wrong-type
	config := map[string]any{"channelType": 1}
	config["maxIdleTime"] = 3 // <- out-of-range
	if video {
		config["streamTypes"] = 7 // <- unlisted-value
	}
	body["clientRequest"] = map[string]any{"recordingConfig": config, "storageConfig": storage()}
	return post(startURL, body)
}

func structs(channel string) error {
	r := &req.StartMixRecordingClientRequest{
		Token: os.Getenv("TOKEN"),
		RecordingConfig: &req.RecordingConfig{
			ChannelType: 1,
			MaxIdleTime: 3, // <- out-of-range
			TranscodingConfig: &req.TranscodingConfig{Width: 640, Height: 360, FPS: 15, BitRate: 500, MixedVideoLayout: 9}, // <- unlisted-value
			SubscribeAudioUIDs: []string{"1", "1"}, // <- user-listed-twice
		},
		RecordingFileConfig: &req.RecordingFileConfig{AvFileType: []string{"mp4"}}, // <- mp4-without-hls
	}
	return post(startURL, channel, r)
}

func fields(channel string) error {
	var r req.StartReqBody
	r.Cname = channel
	r.Uid = "0" // <- recorder-not-a-number
	r.ClientRequest = &req.StartClientRequest{}
	r.ClientRequest.StorageConfig = &req.StorageConfig{Vendor: 45} // <- unlisted-value
	r.ClientRequest.RecordingConfig.MaxIdleTime = ptr(2592001) // <- out-of-range
	return post(startURL, r)
}

func other(channel string) error {
	return post(startURL, gin.H{"cname": channel, "uid": "527841", "clientRequest": gin.H{"recordingConfig": gin.H{"channelType": 3}, "storageConfig": storage()}}) // <- unlisted-value
}
