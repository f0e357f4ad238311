// Bodies that come about in steps, by conditions and from functions.
const MIX = "https://api.agora.io/v1/apps/a/cloud_recording/resourceid/r/mode/mix/start";

function storage() {
  return { vendor: 44, region: 0, bucket: "b", accessKey: process.env.KEY, secretKey: process.env.SECRET }; // <- unlisted-value // <- unlisted-value
}

const files = () => ({ avFileType: ["mp4"] }); // <- mp4-without-hls

export async function start(channel, isVideo) {
  const body = {};
  body.cname = channel;
  body["uid"] = 527841; // <- wrong-type
  body.clientRequest = { token: process.env.TOKEN };
  body.clientRequest.recordingConfig = { channelType: isVideo ? 3 : 1, maxIdleTime: 3 }; // <- unlisted-value // <- out-of-range
  body.clientRequest["recordingFileConfig"] = files();
  Object.assign(body.clientRequest, { storageConfig: storage() });
  return axios.post(MIX, body);
}

export async function again(channel, more) {
  const body = { cname: channel, uid: "527841" };
  const clientRequest = {};
  clientRequest.recordingConfig = {};
  clientRequest.recordingConfig.maxIdleTime = 2592001; // <- out-of-range
  if (more.types) {
    clientRequest.recordingConfig.streamTypes = 7; // <- unlisted-value
  }
  clientRequest.storageConfig = more.storage || { vendor: 45, region: 0, bucket: "", accessKey: more.key, secretKey: more.secret }; // <- unlisted-value // <- empty-member
  body.clientRequest = clientRequest;
  return axios.post(MIX, body);
}

export async function wanting(channel) {
  const body = { cname: channel, uid: "527841" };
  body.clientRequest = { recordingConfig: { channelType: 0 } };
  body.clientRequest.storageConfig = { vendor: 1, region: 0, bucket: "b", accessKey: process.env.KEY }; // <- missing-member
  return fetch(MIX, { method: "POST", body: JSON.stringify(body) });
}

export function typed(channel) {
  const request = new StartRequest();
  request.setCname(channel);
  request.setClientRequest(new ClientRequest({ recordingConfig: { channelType: 4 }, storageConfig: storage() })); // <- unlisted-value
  return send(MIX, request);
}
