package com.example.recording

import org.json.JSONObject

const val MODE = "mix"
private const val VENDOR = "1" // <- wrong-type

class RecordingClient(private val appId: String) {
    // Builds the body of one call.
    fun start(channel: String, room: Room, resourceId: String) {
        val url = "https://api.agora.io/v1/apps/$appId/cloud_recording/resourceid/$resourceId/mode/$MODE/start"
        val body = mapOf(
            "cname" to channel,
            "uid" to 527841, // <- wrong-type
            "clientRequest" to mapOf(
                "recordingConfig" to mapOf(
                    "channelType" to 0,
                    "maxIdleTime" to 3, // <- out-of-range
                    "subscribeUidGroup" to 0, // two users
                    "streamTypes" to room.type.toInt(),
                ),
                "recordingFileConfig" to mapOf("avFileType" to listOf("mp4")), // <- mp4-without-hls
                "storageConfig" to mapOf(
                    "vendor" to VENDOR,
                    "region" to System.getenv("REGION"), // <- wrong-type
                    "bucket" to "lessons",
                    "accessKey" to "AKIAEXAMPLEEXAMPLE00", // <- literal-key
                    "secretKey" to System.getenv("SECRET_KEY"),
                    "fileNamePrefix" to listOf("rec-${room.name}", "a1"), // <- wrong-format
                ),
            ),
        )
        post(url, JSONObject(body).toString())
    }

    fun startJson(channel: String) {
        val storage = JSONObject().put("vendor", 1).put("region", 0).put("bucket", "b")
            .put("accessKey", key).put("secretKey", secret)
        val request = JSONObject().apply {
            put("recordingConfig", JSONObject().apply {
                put("channelType", "0") // <- wrong-type
                put("streamMode", "standard") // <- stream-mode-outside-individual
            })
            put("storageConfig", storage)
        }
        val body = JSONObject()
        body.put("cname", channel)
        body["uid"] = "0x1" // <- recorder-not-a-number
        body.put("clientRequest", request)
        post("$base/resourceid/$id/mode/mix/start", body)
    }

    fun startKotlinx(channel: String) = post(
        "$base/resourceid/$id/mode/web/start",
        buildJsonObject {
            put("cname", channel)
            put("uid", "1")
            putJsonObject("clientRequest") {
                putJsonObject("extensionServiceConfig") {
                    put("errorHandlePolicy", JsonPrimitive("error_abort"))
                    putJsonArray("extensionServices") {
                        add(buildJsonObject {
                            put("serviceName", "web_recorder_service")
                            putJsonObject("serviceParam") {
                                put("url", "https://example.com")
                                put("audioProfile", "1") // <- wrong-type
                                put("videoWidth", 1280)
                                put("videoHeight", 720)
                                put("maxRecordingHour", 3)
                            }
                        })
                    }
                }
                putJsonObject("recordingFileConfig") {
                    putJsonArray("avFileType") { add("hls"); add("mpeg4") } // <- unlisted-value
                }
                putJsonObject("storageConfig") {
                    put("vendor", 1L)
                    put("region", 0)
                    put("bucket", "b")
                    put("accessKey", key)
                    put("secretKey", secret)
                }
            }
        },
    )
}
