"""Intakes in the window: changed with what follows, copied, their lessons and reminders."""
