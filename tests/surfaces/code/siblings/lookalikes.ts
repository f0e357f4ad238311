// Bodies of the other calls, and objects that only share names with a start body.
const acquire: AcquireBody = { cname: "lobby", uid: 1, clientRequest: { resourceExpiredHour: "many", scene: 9 } };  // <- unlisted-value <- wrong-type <- wrong-type
const stop = { cname: "lobby", uid: 1, clientRequest: { async_stop: "yes" } } as const;  // <- wrong-type <- wrong-type
interface StartBody { clientRequest: { recordingConfig: { channelType: number } } }
const audit = { clientRequest: { method: "GET" }, storage: { vendor: "x" } };
