PAYLOAD = f"""{{
  "cname": "{channel}",
  "uid": "{uid}",
  "clientRequest": {{
    "recordingConfig": {{"channelType": 3}},
    "storageConfig": {{"vendor": {vendor}, "region": 3, "bucket": "b", "accessKey": "{key}", "secretKey": "{secret}"}}
  }}
}}"""
URL = "/mode/mix/start"
