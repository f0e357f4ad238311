"""The features of an editor: pure functions from a snapshot of a text and a place to values.

Places are offsets in code points; `recdsl.lsp` turns them into the positions of the protocol.
"""
