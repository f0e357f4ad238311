class Unknown {
    Map<String, Object> body(Config x) {
        Map<String, Object> body = new HashMap<>();
        body.put("cname", x.getChannel());
        body.put("uid", String.valueOf(x.getUid()));
        Map<String, Object> request = new HashMap<>();
        request.put("storageConfig", Map.of("vendor", x.getVendor(), "region", x.getRegion(), "bucket", x.getBucket(), "accessKey", x.getKey(), "secretKey", x.getSecret()));
        if (x.hasToken()) {
            request.put("token", x.getToken());
        }
        body.put("clientRequest", request);
        return body;
    }

    Map<String, Object> storageConfig = Map.of("driver", "disk", "root", "/tmp");
}
