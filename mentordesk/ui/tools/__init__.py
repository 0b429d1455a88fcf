"""Dialogs of the menus: history, checking, backup, export, preferences, help."""
