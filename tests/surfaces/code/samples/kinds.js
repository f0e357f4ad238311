// Values that are not known, of which enough is known.
const uid = Math.floor(Math.random() * 100000); // <- wrong-type
async function start(room) {
  await startRequest({ resourceid: room.resource, mode: 'mix' }, {
    cname: `Kurs é ${room.id}`, // <- channel-name-characters
    uid,
    clientRequest: {
      token: room.token,
      recordingConfig: {
        channelType: `${room.type}`, // <- wrong-type
        maxIdleTime: 300,
        streamMode: 'default', // <- stream-mode-outside-individual
        transcodingConfig: { width: 640, height: 360, fps: 15, bitrate: 500, backgroundColor: `${room.color}#` }, // <- wrong-format
      },
      storageConfig: {
        vendor: String(room.vendor), // <- wrong-type
        region: 0,
        bucket: Number(room.bucket), // <- wrong-type
        accessKey: 'AKIAEXAMPLEEXAMPLE00', // <- literal-key
        secretKey: process.env.SECRET_KEY,
        fileNamePrefix: [
          `call_${room.id}`, // <- wrong-format
          'rec-' + room.id, // <- wrong-format
        ],
      },
    },
  });
}

async function startIndividual(room) {
  const body = {
    cname: room.id, uid: '900001', // the name is filled in later
    clientRequest: {
      recordingConfig: { channelType: 0, maxIdleTime: 300, subscribeUidGroup: 0, audioProfile: 1 }, // <- audio-profile-in-individual
      storageConfig: room.storage,
    },
  };
  return send('individual', body);
}

async function startOld(room) {
  return post(`${base}/resourceid/${room.resource}/mode/composite/start`, { // <- old-mode-name
    cname: room.id, uid: '900001',
    clientRequest: { recordingConfig: { channelType: 0, maxIdleTime: 300 }, storageConfig: room.storage },
  });
}
