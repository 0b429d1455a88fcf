"""Verification in the window: its settings and keys, and the dialog that verifies."""
