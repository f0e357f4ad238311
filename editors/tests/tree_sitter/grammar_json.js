// grammar.js (first argument) as JSON, by the DSL of the generator's package (second argument).
const Module = require("node:module");
const [grammar, dsl] = process.argv.slice(2);

// The package has one native part here, which tells what `$.name` is.
class RuleBuilder {
  constructor() {
    return new Proxy({}, { get: (_, name) => ({ type: "SYMBOL", name }) });
  }
}
const load = Module._load;
Module._load = (request, ...rest) =>
  request.endsWith("tree_sitter_cli_binding") ? { RuleBuilder } : load(request, ...rest);

Object.assign(globalThis, require(dsl));
console.log(JSON.stringify(require(grammar)));
