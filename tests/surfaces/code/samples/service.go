package recording

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
)

type StorageConfig struct {
	Vendor    int    `json:"vendor"`
	Region    int    `json:"region"`
	Bucket    string `json:"bucket"`
	AccessKey string `json:"accessKey"`
	SecretKey string `json:"secretKey"`
}

func start(app, rid, channel string) (*http.Response, error) {
	url := fmt.Sprintf("https://api.agora.io/v1/apps/%s/cloud_recording/resourceid/%s/mode/mix/start", app, rid)
	body := map[string]interface{}{
		"cname": channel,
		"uid":   "0x1", // <- recorder-not-a-number
		"clientRequest": map[string]interface{}{
			"recordingConfig": map[string]interface{}{
				"channelType":        1,
				"maxIdleTime":        30,
				"subscribeAudioUids": []string{"1", "1"}, // <- user-listed-twice
				"subscribeVideoUids": []string{"1"},
			},
			"recordingFileConfig": map[string][]string{"avFileType": {"hls", "mpeg4"}}, // <- unlisted-value
			"storageConfig": StorageConfig{
				Vendor:    12, // <- unlisted-value
				Region:    3,
				Bucket:    os.Getenv("BUCKET"),
				AccessKey: os.Getenv("ACCESS_KEY"),
				SecretKey: os.Getenv("SECRET_KEY"),
			},
		},
	}
	raw, _ := json.Marshal(body)
	return http.Post(url, "application/json", bytes.NewReader(raw))
}
