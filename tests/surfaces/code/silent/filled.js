// Templates and defaults, whose empty values are filled before they are sent.
import merge from "lodash/merge";

const TEMPLATE = {
  cname: "",
  uid: "",
  clientRequest: {
    token: "",
    recordingConfig: { channelType: 1 },
    storageConfig: { vendor: 1, region: 0, bucket: "", accessKey: "", secretKey: "" },
  },
};

export function cloned(channel, uid, storage) {
  const body = structuredClone(TEMPLATE);
  body.cname = channel;
  body.uid = String(uid);
  body.clientRequest.token = process.env.TOKEN;
  body.clientRequest.storageConfig = storage;
  return body;
}

const DEFAULTS = {
  recordingConfig: { channelType: 1 },
  storageConfig: { vendor: 1, region: 0, bucket: "", accessKey: "", secretKey: "" },
};

export const merged = (cname, uid, storageConfig) =>
  merge({}, { clientRequest: DEFAULTS }, { cname, uid: `${uid}`, clientRequest: { storageConfig } });

export const schema = new Schema({
  cname: String,
  uid: String,
  clientRequest: { recordingConfig: { channelType: Number, streamTypes: { type: Number } }, storageConfig: { vendor: Number } },
});
