"""The language server: the features of `recdsl.editing` in the Language Server Protocol."""
