"""The language server: what `recdsl.editing` answers, said in the Language Server Protocol."""
