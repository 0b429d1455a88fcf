"""Keeping the programme: what is asked when it opens, its backups and snapshots, where it lies."""
