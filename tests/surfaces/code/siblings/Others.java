import com.other.sdk.*;

/** Builders and setters of other libraries with names that the page has, too. */
class Others {
    void f(Session session) {
        StorageConfig storage = StorageConfig.builder().bucket("photos").region("us-east-1").accessKey("k").secretKey("s").build();
        RecordingConfig recording = RecordingConfig.builder().sampleRate(44100).channels(2).bitrate(128000).build();
        TranscodingConfig transcoding = new TranscodingConfig();
        transcoding.setWidth("wide");
        transcoding.setBitrate(-5);
        DataSource pool = new DataSource();
        pool.setMaxIdleTime(3);
        pool.setUrl("jdbc:mysql://localhost/recordingConfig");
        AudioRecordingConfig audio = AudioRecordingConfig.builder().channelType(9).maxIdleTime(1).build();
        ClientRequest acquire = ClientRequest.builder().scene(9).resourceExpiredHour(0).build();  // <- out-of-range <- unlisted-value
        UpdateReq update = UpdateReq.builder().cname("lobby").uid("0").clientRequest(ClientRequest.builder().streamSubscribe(StreamSubscribe.builder().build()).build()).build();  // <- recorder-not-a-number
        ClientRequest http = ClientRequest.builder().method("GET").recordingConfig(RecordingConfig.builder().device("mic").build()).build();
    }
}
