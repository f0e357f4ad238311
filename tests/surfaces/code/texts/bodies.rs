const URL: &str = "/mode/mix/start";
const RAW: &str = r#"
    {"cname": "lobby", "uid": "527841",
     "clientRequest": {
       "recordingConfig": {"channelType": "0", "maxIdleTime": 300},
       "storageConfig": {"vendor": "1", "region": 0, "bucket": "b", "accessKey": "${K}", "secretKey": "${S}"}}}
"#;
const ESCAPED: &str = "{\"cname\": \"lobby\", \"uid\": 527841, \"clientRequest\": {\"recordingConfig\": {\"channelType\": 0}, \"storageConfig\": {\"vendor\": 1, \"region\": \"0\", \"bucket\": \"b\", \"accessKey\": \"${K}\", \"secretKey\": \"${S}\"}}}";
