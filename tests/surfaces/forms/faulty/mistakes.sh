#!/usr/bin/env bash
# It's "only" a comment: '{"clientRequest": {"storageConfig": 1}}
set -euo pipefail
MODE=mix
API="https://api.agora.io/v1/apps/${APP_ID:?}/cloud_recording"

resource=$(curl -s -u "$KEY:$SECRET" "$API/acquire" \
  -d '{"cname": 1, "uid": 2, "clientRequest": {"resourceExpiredHour": "24"}}' | jq -r .resourceId)

# Everything in single quotes, variables between them.
curl -s -X POST "$API/resourceid/$resource/mode/$MODE/start" \
  -H 'Content-Type: application/json' \
  --data-raw '{
    "cname": "'"$CNAME"'",
    "uid": 527841,
    "clientRequest": {
      "recordingConfig": {"channelType": '$TYPE', "maxIdleTime": 3},
      "recordingFileConfig": {"avFileType": ["mp4"]},
      "storageConfig": {"vendor": 1, "region": 0, "bucket": "Bob'\''s", "accessKey": "'$K'", "secretKey": "'`secret`'"}
    }
  }'

# A document.
curl -s "$API/resourceid/$resource/mode/individual/start" -d @- <<-EOF
	{
	  "cname": "$CNAME",
	  "uid": 527841,
	  "clientRequest": {
	    "recordingConfig": {"channelType": ${TYPE:-1}, "subscribeUidGroup": 0, "streamTypes": $(streams)},
	    "recordingFileConfig": {"avFileType": ["hls", "mp4"]},
	    "storageConfig": {"vendor": 1, "region": 0, "bucket": "b", "accessKey": "$K", "secretKey": "$S"}
	  }
	}
EOF

# A variable, sent elsewhere.
body="{\"cname\": \"$CNAME\", \"uid\": 527841, \"clientRequest\": {\"recordingConfig\": {\"channelType\": 1}, \"recordingFileConfig\": {\"avFileType\": [\"mp4\"]}, \"storageConfig\": {\"vendor\": 1, \"region\": 0, \"bucket\": \"b\", \"accessKey\": \"$K\", \"secretKey\": \"$S\"}}}"
curl -sd "$body" "$API/resourceid/$resource/mode/mix/start"
curl -s --json $'{"cname": "c",\n "uid": 5, "clientRequest": {}}' "$API/resourceid/$resource/mode/webpage/start"

echo "that's it
