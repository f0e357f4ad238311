package main

// Lists that are not known whole.
func f() {
	users := []string{}
	for _, one := range people {
		users = append(users, one)
	}
	var types []string
	json.Unmarshal(saved, &types)
	send(map[string]any{"cname": cname, "uid": uid, "clientRequest": map[string]any{
		"recordingConfig":     map[string]any{"channelType": 1, "audioProfile": 1, "subscribeAudioUids": users, "subscribeVideoUids": append(users, more...)},
		"recordingFileConfig": map[string]any{"avFileType": types},
		"storageConfig":       storage,
	}})
}
