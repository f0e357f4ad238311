"""Operations on a body as edits of the spec that describes it."""
