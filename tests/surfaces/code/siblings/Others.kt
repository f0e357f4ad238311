// Objects of other libraries with names that the page has, too, and bodies that other code completes.
val storage = StorageConfig(bucket = "photos", region = "us-east-1", accessKey = "k", secretKey = "s")
val recordingConfig = RecordingConfig(sampleRate = 44100, channels = 2, path = "/tmp")
val applied = TranscodingConfig().apply { width = 1; bitrate = -5 }
val acquire = ClientRequest(scene = 9, resourceExpiredHour = 0)  // <- out-of-range <- unlisted-value
fun f(x: Config): Any {
    val request = mutableMapOf<String, Any>()
    request["recordingConfig"] = mapOf("channelType" to x.type)
    x.types.forEach { request["recordingFileConfig"] = it }
    request["storageConfig"] = if (x.own) x.storage else mapOf("vendor" to x.vendor)
    fill(request)
    return mapOf("cname" to x.cname, "uid" to x.uid.toString(), "clientRequest" to request)
}
