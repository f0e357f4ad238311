// A service that is not known may record a web page.
const services = [];
for (const one of chosen) services.push(make(one));
export const undecided = {
  cname,
  uid: `${uid}`,
  clientRequest: {
    extensionServiceConfig: { errorHandlePolicy: "error_abort", extensionServices: services },
    recordingFileConfig: { avFileType: ["hls", "mp4"] },
    storageConfig,
  },
};
