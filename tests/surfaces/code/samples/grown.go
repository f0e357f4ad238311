package main

// Lists that grow before they are sent, and a body that methods fill.
const url = "https://api.agora.io/v1/apps/a/cloud_recording/resourceid/r/mode/mix/start"

func grown(cname, uid string, storage map[string]any) {
	types := []string{} // <- mp4-without-hls
	types = append(types, "mp4")
	var users []string
	users = append(users, "12", "abc") // <- wrong-format
	body := map[string]any{
		"cname": cname,
		"uid":   uid,
		"clientRequest": map[string]any{
			"recordingConfig":     map[string]any{"channelType": 1, "subscribeAudioUids": users, "subscribeVideoUids": []string{"12"}},
			"recordingFileConfig": map[string]any{"avFileType": types},
			"storageConfig":       storage,
		},
	}
	post(url, body)
}
