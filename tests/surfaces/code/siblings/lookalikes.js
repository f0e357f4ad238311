// Other calls of the API, and programs that merely use the same words: nothing here is a body.
const acquire = { cname: 'c', uid: 1, clientRequest: { resourceExpiredHour: 24, scene: 0 } };  // <- wrong-type
const update = { cname: 'c', uid: 1, clientRequest: { streamSubscribe: { audioUidList: {} } } };  // <- wrong-type
const stop = { cname: 'c', uid: 1, clientRequest: { async_stop: true } };  // <- wrong-type
const layout = { cname: 'c', uid: 1, clientRequest: { mixedVideoLayout: 3, backgroundColor: '#FF0000' } };  // <- custom-layout-without-regions <- wrong-type

const storageConfig = { type: 'local', root: '/var/data', driver: 'disk' };
const recordingConfig = { codec: 'opus', path: './out' };
const firebase = { storageConfig: { bucket: 'x', projectId: 'y', appId: 'z' } };
export default { transcodingConfig: undefined, snapshotConfig: null, clientRequest: {} };
function handle(clientRequest) { return { clientRequest }; }
