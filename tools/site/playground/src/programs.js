// Parses programs with web-tree-sitter, for the Python that reads them (tree_sitter.py).
import { Language, Parser } from "web-tree-sitter";

const LANGUAGES = ["javascript", "python"];
const address = (name) => new URL(`./programs/${name}`, import.meta.url).href;

// Let a Pyodide read programs.
export async function readPrograms(python) {
  await Parser.init({ locateFile: address });
  const parsers = {};
  for (const name of LANGUAGES) {
    parsers[name] = new Parser();
    parsers[name].setLanguage(await Language.load(address(`tree-sitter-${name}.wasm`)));
    python.FS.writeFile(`/wheel/tree_sitter_${name}.py`, `def language():\n    return "${name}"\n`);
  }
  const source = await (await fetch(address("tree_sitter.py"))).text();
  python.FS.writeFile("/wheel/tree_sitter.py", source);
  python.runPython("import importlib; importlib.invalidate_caches()");
  python.registerJsModule("program_trees", { parsed: (text, name) => rows(parsers[name].parse(text), text) });
}

function rows(tree, text) {
  const [kinds, fields, nodes, at] = [new Map(), new Map(), [], bytes(text)];
  const number = (map, key) => map.get(key) ?? (map.set(key, map.size), map.size - 1);
  const cursor = tree.walk();
  do {
    const node = cursor.currentNode;
    const field = cursor.currentFieldName ? number(fields, cursor.currentFieldName) : -1;
    const place = [at[node.startIndex], at[node.endIndex]];
    nodes.push([number(kinds, node.type), +node.isNamed, ...place, field, node.childCount, +node.hasError]);
  } while (next(cursor));
  cursor.delete();
  tree.delete();
  return JSON.stringify({ kinds: [...kinds.keys()], fields: [...fields.keys()], rows: nodes });
}

function next(cursor) {
  if (cursor.gotoFirstChild()) return true;
  while (!cursor.gotoNextSibling()) if (!cursor.gotoParent()) return false;
  return true;
}

// The byte at which each UTF-16 unit of a text begins.
function bytes(text) {
  const offsets = new Uint32Array(text.length + 1);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const size = unit < 0x80 ? 1 : unit < 0x800 || (unit & 0xf800) === 0xd800 ? 2 : 3;
    offsets[index + 1] = offsets[index] + size;
  }
  return offsets;
}
