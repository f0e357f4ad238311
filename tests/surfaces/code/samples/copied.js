// Bodies that are copies of a template, or merged of several objects.
const URL = "https://api.agora.io/v1/apps/a/cloud_recording/resourceid/r/mode/mix/start";
const BASE = {
  cname: "",
  uid: "",
  clientRequest: { token: process.env.TOKEN, recordingConfig: { channelType: 7, maxIdleTime: 300 }, storageConfig: {} }, // <- unlisted-value
};

export function assigned(channel, storageConfig) {
  const body = Object.assign({}, BASE, { cname: channel, uid: 5 }); // <- wrong-type
  body.clientRequest.storageConfig = storageConfig;
  return axios.post(URL, body);
}

const HALF = { clientRequest: { recordingConfig: { channelType: 1, transcodingConfig: { width: 640, height: 360, fps: 15 } }, storageConfig: {} } };

export function merged(channel, uid, storageConfig) {
  return axios.post(URL, _.merge({}, HALF, {
    cname: channel,
    uid: `${uid}`,
    clientRequest: { storageConfig, recordingConfig: { transcodingConfig: { bitrate: 0 } } }, // <- out-of-range
  }));
}
