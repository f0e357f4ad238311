// Lists and objects that are not known whole, and members without a value that are left out.
const users = [];
people.forEach((one) => users.push(String(one.id)));
const types = ["mp4"];
addHls(types);
const body = {
  cname,
  uid: `${uid}`,
  clientRequest: {
    recordingConfig: { channelType: 1, audioProfile: 1, subscribeAudioUids: users, subscribeVideoUids: users },
    recordingFileConfig: { avFileType: types },
  },
};
addStorage(body);
axios.post("https://api.agora.io/v1/apps/a/cloud_recording/resourceid/r/mode/mix/start", body);

export const left = { cname, uid: `${uid}`, clientRequest: _.omitBy({ token: null, recordingConfig: { channelType: 1 }, storageConfig }, _.isNil) };
