// A backend that records lessons: it sends the calls that `recdsl compile --emit typescript` wrote.
import { createServer } from "node:http";
import { type Call, lessonConversation } from "./recordings/lesson.js";

type Answer = Record<string, string>;

const service = process.env.RECORDING_SERVICE ?? "https://api.agora.io";
const credentials = `Basic ${Buffer.from(setting("AGORA_CREDENTIALS")).toString("base64")}`;
const recordings = new Map<string, { calls: Call[]; answers: Answer }>();

function setting(name: string): string {
  const value = process.env[name];
  if (!value) {
    throw new Error(`Set ${name}.`);
  }
  return value;
}

async function send(room: string, name: Call["name"]): Promise<Answer> {
  const recording = recordings.get(room);
  const call = recording?.calls.find((one) => one.name === name);
  if (!recording || !call) {
    throw new Error(`Nobody records ${room}.`);
  }
  const taken = (path: string, key: string) => path.replace(`{${key}}`, recording.answers[key] ?? "");
  const response = await fetch(service + call.takes.reduce(taken, call.path), {
    method: call.method,
    headers: { Authorization: credentials, "Content-Type": "application/json" },
    body: call.body || null,
  });
  const answer = (await response.json()) as Answer;
  if (!response.ok) {
    throw new Error(`The service answers ${name} with ${response.status}: ${answer.reason}`);
  }
  Object.assign(recording.answers, answer);
  return answer;
}

async function act(method: string, room: string): Promise<Answer> {
  if (method === "POST") {
    const calls = lessonConversation(setting("AGORA_APP_ID"), {
      channel: room,
      token: setting("RECORDER_TOKEN"),
      s3Key: setting("S3_KEY"),
      s3Secret: setting("S3_SECRET"),
    });
    recordings.set(room, { calls, answers: {} });
    await send(room, "acquire");
    return send(room, "start");
  }
  return send(room, method === "DELETE" ? "stop" : "query");
}

const server = createServer(async (request, response) => {
  const room = decodeURIComponent((request.url ?? "").replace("/lessons/", ""));
  const [status, answer] = await act(request.method ?? "GET", room)
    .then((given) => [200, given] as const)
    .catch((error: Error) => [502, { error: error.message }] as const);
  response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(answer));
});
server.listen(Number(process.env.PORT ?? 8000), "127.0.0.1", () => console.log(server.address()));
