package recorder

import "fmt"

// Texts that a formatting call fills in, and another protocol's request.
const stopBody = `{"cname": "%s", "uid": "%s", "clientRequest": {"async_stop": %t}}`

const startBody = `{
  "cname": "%[1]s",
  "uid": "%[2]d",
  "clientRequest": {
    "token": "%[3]s",
    "recordingConfig": {"channelType": %[4]d, "maxIdleTime": %[5]d, "subscribeUidGroup": %[6]v},
    "storageConfig": {"vendor": %[7]d, "region": %[8]d, "bucket": %[9]q, "accessKey": "%s", "secretKey": "%s", "fileNamePrefix": ["%s", "call%s"]}
  }
}`

func start(c Call) error {
	url := fmt.Sprintf("%s/resourceid/%s/mode/%s/start", base, c.ID, "individual")
	return post(url, fmt.Sprintf(startBody, c.Channel, c.UID, c.Token, 0, 300, 0, 1, 0, "b", c.Key, c.Secret, c.Room, c.Room))
}

func stop(c Call) error {
	return post(c.URL, fmt.Sprintf(stopBody, c.Channel, c.UID, false))
}

func command(c Call) error {
	return send(map[string]any{"clientRequest": map[string]any{"command": "UpdateTranscoding", "transcodingConfig": c.Config}})
}
