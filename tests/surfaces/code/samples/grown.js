// Lists that grow before they are sent.
const services = [];
services.push(page("https://example.com"));
if (process.env.PUSH) services.push(push(process.env.PUSH));

function page(url) {
  return {
    serviceName: "web_recorder_service",
    errorHandlePolicy: "error_abort",
    serviceParam: { url, audioProfile: 0, videoWidth: 1280, videoHeight: 720, maxRecordingHour: 0, onhold: false }, // <- out-of-range
  };
}

fetch("https://api.agora.io/v1/apps/a/cloud_recording/resourceid/r/mode/web/start", {
  method: "POST",
  body: JSON.stringify({
    cname: "lesson",
    uid: "527841",
    clientRequest: {
      extensionServiceConfig: { errorHandlePolicy: "error_abort", extensionServices: services },
      recordingFileConfig: { avFileType: ["hls", "mp4"] },
      storageConfig: storage(),
    },
  }),
});
