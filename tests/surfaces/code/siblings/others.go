package others

// Structs of other packages with names that the page has, too, and bodies of other calls.
func f() {
	storage := &minio.StorageConfig{Bucket: "photos", Region: "us-east-1", AccessKey: "k", SecretKey: "s", Endpoint: "minio:9000"}
	recording := smoketest.RecordingConfig{Enabled: true, DisplayWidth: 1920, FPS: 15}
	var transcoding sdk.TranscodingConfig
	transcoding.Width = "wide"
	transcoding.BitRate = -5
	acquire := &v1.AcquirerReqBody{Cname: "lobby", Uid: "0", ClientRequest: &v1.AcquirerClientRequest{Scene: 9, ResourceExpiredHour: 0}}  // <- out-of-range <- recorder-not-a-number <- unlisted-value
	update := &v1.UpdateWebRecordingClientRequest{WebRecordingConfig: &v1.UpdateWebRecordingConfig{Onhold: false}, RtmpPublishConfig: &v1.RtmpPublishConfig{Outputs: []v1.Output{{RtmpURL: "http://x"}}}}  // <- update-for-another-mode
	start := StartRecordingRequest{RecordingConfig: &RecordingConfig{Codec: "H264", AudioCodec: "OPUS"}}
	zero := &req.StartMixRecordingClientRequest{RecordingConfig: &req.RecordingConfig{ChannelType: channel}, StorageConfig: nil, RecordingFileConfig: files()}
}

func files() *req.RecordingFileConfig {
	if production {
		return nil
	}
	return &req.RecordingFileConfig{AvFileType: types}
}
