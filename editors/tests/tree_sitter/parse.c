// The tree of standard input as an S-expression; 1 where it has an error in it.
#include <stdio.h>
#include <stdlib.h>
#include "tree_sitter/runtime.h"

const TSLanguage *tree_sitter_recdsl(void);

int main(void) {
  static char text[1 << 20];
  size_t length = fread(text, 1, sizeof text, stdin);
  TSParser *parser = ts_parser_new();
  ts_parser_set_language(parser, tree_sitter_recdsl());
  TSTree *tree = ts_parser_parse_string(parser, NULL, text, length);
  TSNode root = ts_tree_root_node(tree);
  char *said = ts_node_string(root);
  puts(said);
  free(said);
  return ts_node_has_error(root);
}
