'use strict';

const axios = require('axios');
const router = require('express').Router();

const APP_ID = process.env.AGORA_APP_ID;
const credentials = Buffer.from(`${process.env.CUSTOMER_ID}:${process.env.CUSTOMER_SECRET}`).toString('base64');

const storageConfig = {
  vendor: process.env.STORAGE_VENDOR, // <- wrong-type
  region: Number(process.env.STORAGE_REGION),
  bucket: process.env.STORAGE_BUCKET,
  accessKey: process.env.STORAGE_KEY,
  secretKey: process.env.STORAGE_SECRET,
};

router.post('/acquire', async (req, res) => {
  const body = { cname: req.body.channel, uid: '527841', clientRequest: { resourceExpiredHour: 24, scene: 0 } };
  const answer = await axios.post(`https://api.agora.io/v1/apps/${APP_ID}/cloud_recording/acquire`, body);
  res.json(answer.data);
});

router.post('/start', async (req, res) => {
  const { channel, resourceId, token } = req.body;
  const mode = 'mix';
  const url = `https://api.agora.io/v1/apps/${APP_ID}/cloud_recording/resourceid/${resourceId}/mode/${mode}/start`;
  const answer = await axios.post(url, {
    cname: channel,
    uid: 527841, // <- wrong-type
    clientRequest: {
      token,
      recordingConfig: {
        maxIdleTime: 3, // <- out-of-range
        streamTypes: 2,
        channelType: 0,
        videoStreamType: 0,
        subscribeVideoUids: ['#allstream#'],
        subscribeAudioUids: ['#allstream#'],
      },
      transcodingConfig: { // <- misplaced-member
        width: 640,
        height: 360,
        fps: 15,
        bitrate: 500,
      },
      recordingFileConfig: { avFileType: ['mp4'] }, // <- mp4-without-hls
      storageConfig,
    },
  }, { headers: { Authorization: `Basic ${credentials}` } });
  res.json(answer.data);
});

router.post('/update', async (req, res) => {
  const clientRequest = { streamSubscribe: { audioUidList: { subscribeAudioUids: ['#allstream#'] } } };
  res.json(await axios.post(req.body.url, { cname: req.body.channel, uid: '527841', clientRequest }));
});

router.post('/stop', async (req, res) => {
  res.json(await axios.post(req.body.url, { cname: 'x', uid: '527841', clientRequest: { async_stop: false } }));
});

module.exports = router;
