// Other calls of the API, and programs that merely use the same words: nothing here is a body.

const storageConfig = { type: 'local', root: '/var/data', driver: 'disk' };
const recordingConfig = { codec: 'opus', path: './out' };
const firebase = { storageConfig: { bucket: 'x', projectId: 'y', appId: 'z' } };
export default { transcodingConfig: undefined, snapshotConfig: null, clientRequest: {} };
function handle(clientRequest) { return { clientRequest }; }
