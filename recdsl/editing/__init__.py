"""What an editor asks of a text: pure functions from a snapshot of it and a place in it to values.

Places are offsets in code points; `recdsl.lsp` turns them into the positions of the protocol.
"""
