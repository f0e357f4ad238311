package com.example

// Bodies of the other calls, and maps that only share names with a start body.
val audit = mapOf("clientRequest" to mapOf("method" to "GET"), "storage" to mapOf("vendor" to "x"))
val storageConfig = mapOf("driver" to "disk", "root" to "/tmp")
val recordingConfig = Pair("vendor", 1)

fun body(x: Config): Map<String, Any?> {
    val more = mutableMapOf<String, Any?>("channelType" to x.type)
    if (x.idle != null) {
        more["maxIdleTime"] = x.idle
    }
    return mapOf(
        "cname" to x.cname,
        "uid" to "${x.uid}",
        "clientRequest" to mapOf(
            "recordingConfig" to more,
            "storageConfig" to mapOf(
                "vendor" to x.vendor, "region" to x.region, "bucket" to x.bucket,
                "accessKey" to x.key, "secretKey" to x.secret,
            ),
        ),
    )
}

fun built(x: Config) = buildJsonObject {
    put("cname", x.cname)
    put("uid", "1")
    putJsonObject("clientRequest") {
        putJsonObject("recordingConfig") {
            if (x.idle != null) put("maxIdleTime", x.idle)
        }
        putJsonObject("storageConfig") {
            put("vendor", 1)
            x.keys.forEach { (name, value) -> put(name, value) }
        }
    }
}
