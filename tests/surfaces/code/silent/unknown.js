// A sound body with a variable, a call or a template in every leaf, and spreads of who knows what.
const url = `/mode/${mode}/start`;
export const body = (x) => ({
  cname: x.cname,
  uid: `${x.uid}`,
  clientRequest: {
    ...x.more,
    token: x.token(),
    recordingConfig: { ...defaults(), channelType: x.type, maxIdleTime: Number(process.env.IDLE), subscribeAudioUids: [...x.users] },
    recordingFileConfig: { avFileType: x.types },
    storageConfig: { vendor: parseInt(process.env.VENDOR, 10), region: await x.region, bucket: process.env.BUCKET, accessKey: x.k, secretKey: x.s, fileNamePrefix: [x.a, x.b] },
  },
});
export const later = { clientRequest: { storageConfig: {} } };
later.clientRequest = body();
