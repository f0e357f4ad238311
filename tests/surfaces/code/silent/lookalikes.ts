// Bodies of the other calls, and objects that only share names with a start body.
interface StartBody { clientRequest: { recordingConfig: { channelType: number } } }
const audit = { clientRequest: { method: "GET" }, storage: { vendor: "x" } };
