// Objects of other libraries with names that the page has, too, and bodies that other code completes.
const storageConfig = new StorageConfig({ bucket: "photos", region: "eu-west-1", driver: "s3", root: "/" });
const recordingConfig = new RecordingConfig();
recordingConfig.sampleRate = "44100";
recordingConfig.setChannels("2");
const body = { cname: "lobby" };
body.clientRequest = { resourceExpiredHour: "many" };  // <- wrong-type
body.clientRequest.scene = 9;  // <- unlisted-value

function part(more) {
  const request = {};
  request.recordingConfig = { channelType: more.type };
  request.storageConfig = more.cond ? storage() : { vendor: Number(more.vendor) };
  complete(request);
  return { cname: more.cname, uid: String(more.uid), clientRequest: request };
}

function storage() {
  if (production) return load("storage");
  return {};
}

function later(more) {
  const params = { cname: more.cname, uid: more.uid };
  for (const key of Object.keys(more)) {
    params.clientRequest[key] = more[key];
  }
  params[more.name] = 1;
  more.list.forEach((one) => { params.uid = one; });
  return post("/mode/mix/start", params);
}

export const chosen = (a) => post("/mode/mix/start", {
  cname: a.cname || "",
  uid: a.uid ?? null,
  clientRequest: {
    token: a.token ? a.token : undefined,
    recordingConfig: { channelType: a.live ? 1 : 0, maxIdleTime: a.idle || 0, decryptionMode: a.mode ?? 0 },
    storageConfig: a.storage || {},
    ...(a.files ? { recordingFileConfig: a.files } : {}),
  },
});
