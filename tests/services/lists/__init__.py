"""The lists that arrive besides applications."""
