// Bodies of the other calls, and values that only share names with a start body.
fn others() -> Vec<Value> {
    vec![
        json!({"clientRequest": {"method": "GET"}, "storage": {"vendor": "x"}}),
        json!({"storageConfig": {"driver": "disk", "root": "/tmp"}}),
    ]
}

macro_rules! answer { ($x:expr) => { match $x { storageConfig => 1, _ => 2 } }; }

fn body(x: &Config) -> Value {
    let mut request = json!({"recordingConfig": {"channelType": x.kind}});
    request["storageConfig"] = json!({"vendor": x.vendor, "region": x.region, "bucket": x.bucket, "accessKey": x.key, "secretKey": x.secret});
    let mut recording = HashMap::new();
    if let Some(idle) = x.idle {
        recording.insert("maxIdleTime", idle);
    }
    let one = json!({"cname": x.cname, "uid": x.uid.to_string(), "clientRequest": request});
    json!({"cname": x.cname, "uid": x.uid.to_string(), "clientRequest": {"recordingConfig": recording, "storageConfig": x.storage}})
}
