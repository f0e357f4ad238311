// A grammar as JSON (argument) to a parser in C (standard output), by tree-sitter's own compiler.
#include <fstream>
#include <iostream>
#include <sstream>
#include "tree_sitter/compiler.h"

int main(int, char **arguments) {
  std::ifstream file(arguments[1]);
  std::stringstream grammar;
  grammar << file.rdbuf();
  TSCompileResult result = ts_compile_grammar(grammar.str().c_str(), nullptr);
  if (result.error_type != TSCompileErrorTypeNone) {
    std::cerr << result.error_message << "\n";
    return 1;
  }
  std::cout << result.code;
}
