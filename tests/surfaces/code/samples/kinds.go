package recorder

import (
	"fmt"
	"os"
	"strconv"
)

// Values that are not known, of which enough is known.
func start(room Room) error {
	url := fmt.Sprintf("%s/resourceid/%s/mode/%s/start", base, room.Resource, "mix")
	uid, err := strconv.Atoi(room.UID) // <- wrong-type
	if err != nil {
		return err
	}
	return post(url, map[string]any{
		"cname": room.Name,
		"uid":   uid,
		"clientRequest": map[string]any{
			"recordingConfig": map[string]any{
				"channelType": strconv.Itoa(room.Type), // <- wrong-type
				"maxIdleTime": 300,
			},
			"storageConfig": map[string]any{
				"vendor": 1, "region": 0, "bucket": len(room.Name), // <- wrong-type
				"accessKey": "AKIAEXAMPLEEXAMPLE00", // <- literal-key
				"secretKey": os.Getenv("SECRET_KEY"),
				"fileNamePrefix": []string{fmt.Sprintf("rec-%s", room.Name)}, // <- wrong-format
			},
		},
	})
}
