// The functions of recdsl.cli.json_answers, as promises.
const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
const waiting = new Map();
let count = 0;
let settle;
export const ready = new Promise((resolve, reject) => (settle = { resolve, reject }));

worker.onmessage = ({ data }) => {
  if (data.ready) return settle.resolve();
  if (data.failed) return settle.reject(new Error(data.failed));
  const { resolve, reject } = waiting.get(data.id);
  waiting.delete(data.id);
  if ("error" in data) reject(new Error(data.error));
  else resolve(data.value);
};

export function ask(call, options) {
  const id = (count += 1);
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    worker.postMessage({ id, call, options });
  });
}
