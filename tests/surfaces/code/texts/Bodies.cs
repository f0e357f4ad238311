class A {
  const string Url = "/mode/mix/start";
  string verbatim = @"{
    ""cname"": ""lobby"", ""uid"": 527841,
    ""clientRequest"": {
      ""recordingConfig"": { ""channelType"": ""0"", ""maxIdleTime"": 300 },
      ""storageConfig"": { ""vendor"": 1, ""region"": 0, ""bucket"": ""b"", ""accessKey"": ""${K}"", ""secretKey"": ""${S}"" } } }";
  string F(string ch, int v) => $@"{{
    ""cname"": ""{ch}"", ""uid"": 527841,
    ""clientRequest"": {{
      ""recordingConfig"": {{ ""channelType"": ""0"", ""maxIdleTime"": 300 }},
      ""storageConfig"": {{ ""vendor"": {v}, ""region"": ""0"", ""bucket"": ""b"", ""accessKey"": ""{k}"", ""secretKey"": ""{s}"" }} }} }}";
  string G(int v) => $$"""
    {"cname": "lobby", "uid": 527841,
     "clientRequest": {"recordingConfig": {"channelType": "0", "maxIdleTime": 300},
       "storageConfig": {"vendor": {{v}}, "region": 0, "bucket": "b", "accessKey": "{{k}}", "secretKey": "{{s}}"}}}
    """;
  string raw = """
    {"cname": "lobby", "uid": 527841,
     "clientRequest": {"recordingConfig": {"channelType": 0, "maxIdleTime": 300},
       "storageConfig": {"vendor": "1", "region": 0, "bucket": "b", "accessKey": "${K}", "secretKey": "${S}"}}}
    """;
  string H() => string.Format(@"{{""cname"": ""{0}"", ""uid"": ""1"", ""clientRequest"": {{""recordingConfig"": {{""channelType"": ""0""}}, ""storageConfig"": {{""vendor"": {1}, ""region"": 0, ""bucket"": ""b"", ""accessKey"": ""{2}"", ""secretKey"": ""{3}""}}}}}}", c, v, k, s);
}
