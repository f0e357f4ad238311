// Runs recdsl in Python, in a worker: takes {id, call, options}, answers {id, value} or {id, error}.
import { loadPyodide } from "./pyodide/pyodide.mjs";

const GLUE = `
import json, sys
sys.path.insert(0, "/wheel")
from recdsl.cli import json_answers

def answer(call, options):
    return json.dumps(getattr(json_answers, call)(**json.loads(options)))
`;

async function start() {
  const base = new URL("./pyodide/", import.meta.url).href;
  const [python, wheel] = await Promise.all([
    loadPyodide({ indexURL: base }),
    fetch(new URL("./recdsl.zip", import.meta.url)).then((response) => response.arrayBuffer()),
  ]);
  python.unpackArchive(wheel, "zip", { extractDir: "/wheel" });
  python.runPython(GLUE);
  return python;
}

// The parsers of programs are loaded when there is a program.
let programs;
async function prepare(python, name) {
  if (!/\.(js|py)$/.test(name ?? "")) return;
  programs ??= import("./programs.js").then(({ readPrograms }) => readPrograms(python));
  await programs;
}

const started = start();
started.then(
  () => postMessage({ ready: true }),
  (error) => postMessage({ failed: String(error) }),
);

onmessage = async ({ data: { id, call, options } }) => {
  try {
    const python = await started;
    await prepare(python, options.name);
    const answer = python.globals.get("answer");
    postMessage({ id, value: JSON.parse(answer(call, JSON.stringify(options))) });
  } catch (error) {
    const lines = String(error.message ?? error).trim().split("\n");
    postMessage({ id, error: lines.at(-1).replace(/^\w+: /, "") });
  }
};
