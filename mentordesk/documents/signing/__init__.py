"""Codes that prove certificates without a server: what they state, keys, QR, lists, badges."""
