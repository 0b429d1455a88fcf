"""The window's side of the other lists: members, attendance, contact logs, survey answers."""
