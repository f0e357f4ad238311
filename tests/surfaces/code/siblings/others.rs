// Objects of other crates with names that the page has, too, and bodies that other code completes.
fn f(x: &Config) -> Value {
    let storage = StorageConfig { bucket: "photos".to_string(), region: "us-east-1".into(), access_key: k, secret_key: s };
    let recording = RecordingConfig { sample_rate: 44100, channels: 2, ..Default::default() };
    let built = TranscodingConfig::builder().width("wide").bitrate(-5).build();
    let acquire = ClientRequest { scene: 9, resource_expired_hour: 0 };  // <- out-of-range <- unlisted-value
    let mut request = json!({"recordingConfig": {"channelType": x.kind}});
    if x.mixed {
        request["storageConfig"] = json!({});
    }
    request["storageConfig"] = if x.own { x.storage() } else { json!({"vendor": x.vendor}) };
    fill(&mut request);
    json!({"cname": x.cname, "uid": x.uid.to_string(), "clientRequest": request})
}
