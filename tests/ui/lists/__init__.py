"""The window's side of the other lists."""
