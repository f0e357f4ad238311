package com.example.recording

/** Bodies that come about in steps, as arguments with names, by conditions and from functions. */
class Built {
    private val url = "https://api.agora.io/v1/apps/a/cloud_recording/resourceid/r/mode/mix/start"

    private fun storage() = mapOf("vendor" to 44, "region" to 0, "bucket" to "b", "accessKey" to key, "secretKey" to secret) // <- unlisted-value

    fun steps(channel: String, video: Boolean): Any {
        val body = mutableMapOf<String, Any>()
        body["cname"] = channel
        body["uid"] = 527841 // <- wrong-type
        val config = JSONObject()
        config.put("channelType", if (video) 3 else 1) // <- unlisted-value
        config.put("maxIdleTime", 3) // <- out-of-range
        if (video) {
            config.put("streamTypes", 7) // <- unlisted-value
        }
        body["clientRequest"] = mapOf("recordingConfig" to config, "storageConfig" to storage())
        return post(url, body)
    }

    fun typed(channel: String, more: Storage?): Any {
        val request = StartRequest(
            cname = channel,
            uid = "0", // <- recorder-not-a-number
            clientRequest = ClientRequest(
                recordingConfig = RecordingConfig(channelType = 1, maxIdleTime = 3), // <- out-of-range
                recordingFileConfig = RecordingFileConfig(avFileType = listOf("mp4")), // <- mp4-without-hls
                storageConfig = more ?: StorageConfig(vendor = 45, region = 0, bucket = "b"), // <- unlisted-value
            ),
        )
        return post(url, request)
    }

    fun applied(channel: String): Any {
        val config = RecordingConfig().apply {
            channelType = 4 // <- unlisted-value
            maxIdleTime = 300
        }
        config.streamTypes = 7 // <- unlisted-value
        return post(url, config)
    }
}
