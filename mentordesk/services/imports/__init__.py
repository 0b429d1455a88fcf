"""Importing: review files, plan what would change, apply it in one action, print it as JSON."""
