package silent

type ClientRequest struct {
	Token         string                 `json:"token"`
	StorageConfig map[string]interface{} `json:"storageConfig"`
}

func body(x Config) map[string]interface{} {
	return map[string]interface{}{
		"cname": x.Channel,
		"uid":   fmt.Sprint(x.UID),
		"clientRequest": ClientRequest{
			Token:         x.Token,
			StorageConfig: map[string]interface{}{"vendor": x.Vendor, "region": x.Region, "bucket": x.Bucket, "accessKey": x.Key, "secretKey": x.Secret},
		},
	}
}

var storageConfig = map[string]string{"driver": "disk", "root": "/tmp"}
