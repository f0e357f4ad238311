// Run pytest in Pyodide: node interpreter.mjs PYODIDE REPOSITORY PACKAGES WORD…; exits as pytest does.
import { pathToFileURL } from "node:url";

const [pyodide, repository, packages, ...words] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(`${pyodide}/pyodide.mjs`));
const python = await loadPyodide({ env: { PYTHONDONTWRITEBYTECODE: "1", HOME: "/tmp" } });
python.mountNodeFS("/repository", repository);
python.mountNodeFS("/packages", packages);
python.globals.set("words", python.toPy(words));
process.exitCode = python.runPython(`
import os, sys
os.chdir("/repository")
sys.path[:0] = ["/repository", "/packages"]
import pytest
print("Python", sys.version.split()[0], flush=True)
int(pytest.main(words))
`);
