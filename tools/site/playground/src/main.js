// The playground: an editor on the left, what recdsl makes of its text on the right.
import { EDITIONS, EXAMPLES, PAGES } from "./data.js";
import { createEditor, edit, mark, paint, speak } from "./editor.js";
import { ask, ready } from "./python.js";
import { createResults } from "./results.js";

const element = (name) => document.getElementById(`pg-${name}`);
const [kind, edition, mode, example, status] = ["kind", "edition", "mode", "example", "status"].map(element);
const NAMES = { spec: "text.rec", body: "text.json", javascript: "text.js", python: "text.py" };
const name = () => NAMES[kind.value];
let asked = 0;
let waiting;

fill(edition, EDITIONS.map((value) => [value, value]));
fill(example, [["", "choose one"], ...Object.keys(EXAMPLES).map((value) => [value, value])]);
const first = linked() ?? Object.values(EXAMPLES)[0];
const view = createEditor(element("editor"), {
  text: first.text,
  name,
  edition: () => edition.value,
  changed: () => {
    clearTimeout(waiting);
    waiting = setTimeout(refresh, 150);
  },
});
const results = createResults(document.getElementById("pg"), {
  apply: (fix) => edit(view, fix),
  rulesAddress: (found) => found.url ?? `../rules/${PAGES[found.code].replace(/\.md$/, "/")}`,
});
choose(first);
results.show("body");
for (const control of [kind, edition, mode])
  control.addEventListener("change", () => choose({ kind: kind.value, edition: edition.value, mode: mode.value }));
example.addEventListener("change", () => example.value && open(EXAMPLES[example.value]));
element("fix").addEventListener("click", fix);
element("link").addEventListener("click", copyLink);
window.addEventListener("hashchange", () => linked() && open(linked()));
ready.then(refresh, (error) => say(`The compiler could not be loaded: ${error.message}`));
navigator.serviceWorker?.register("../playground-worker.js").catch(() => undefined);

function choose(state) {
  kind.value = state.kind ?? "spec";
  edition.value = state.edition || EDITIONS[0];
  mode.value = state.mode ?? "";
  element("mode-label").hidden = kind.value === "spec";
  speak(view, kind.value);
  if (asked) refresh();
}

function open(state) {
  view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: state.text } });
  choose(state);
}

async function refresh() {
  await ready;
  const ticket = (asked += 1);
  const text = view.state.doc.toString();
  const common = { text, name: name(), edition: stated(text) ? null : edition.value };
  if (kind.value !== "spec") common.mode = mode.value || null;
  try {
    const { findings, ...rest } = await (kind.value === "spec" ? ofSpec(common) : ofBody(common));
    if (ticket !== asked) return;
    results.update({ findings, ...rest });
    mark(view, findings, (change) => edit(view, change));
    await paint(view, common.name, common.edition);
    say(summary(findings));
    status.dataset.shown = text;
  } catch (error) {
    if (ticket === asked) say(error.message);
  }
}

// A spec that states its edition goes by it.
function stated(text) {
  return kind.value === "spec" && /^\s*(#.*\n\s*)*edition\s/.test(text);
}

async function ofSpec(common) {
  const { text, edition } = common;
  const { requests, findings } = await ask("compiled", { text, edition });
  const { findings: advice } = await ask("linted", common);
  const rest = await seen(common);
  const [body, curl] = ["body", "curl"].map((form) => requests.map((request) => request[form]));
  return { findings: requests.length ? advice : findings, body, curl, ...rest };
}

async function ofBody(common) {
  const { findings } = await ask("linted", common);
  const body = kind.value === "body" ? [common.text] : [];
  return { findings, body, ...(await seen(common)) };
}

async function seen(common) {
  const [{ text }, { pictures }] = await Promise.all([ask("explained", common), ask("pictured", common)]);
  return { english: [text], pictures };
}

async function fix() {
  const text = view.state.doc.toString();
  const options = { text, name: name(), edition: stated(text) ? null : edition.value };
  const { text: after, fixed } = await ask("fixed", options);
  if (after !== text) view.dispatch({ changes: { from: 0, to: text.length, insert: after } });
  say(fixed === 1 ? "One fix was applied." : `${fixed} fixes were applied.`);
}

function summary(findings) {
  const count = (severity) => findings.filter((found) => found.severity === severity).length;
  const parts = [["error", count("error")], ["warning", count("warning")]]
    .filter(([, number]) => number)
    .map(([word, number]) => `${number} ${word}${number === 1 ? "" : "s"}`);
  return parts.length ? `${parts.join(", ")}.` : "No errors.";
}

function say(text) {
  status.textContent = text;
}

function fill(select, options) {
  select.replaceChildren(...options.map(([value, words]) => new Option(words, value)));
}

async function copyLink() {
  const state = { kind: kind.value, edition: edition.value, mode: mode.value, text: view.state.doc.toString() };
  location.hash = new URLSearchParams(state).toString();
  await navigator.clipboard?.writeText(location.href).catch(() => undefined);
  say("The link is in the address bar, and copied if the browser allows it.");
}

function linked() {
  const state = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
  return "text" in state ? state : undefined;
}
