"""Verification without a server: its settings, keys, and what leaves for the web site."""
