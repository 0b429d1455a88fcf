"""Spoiling a programme file on purpose, where a test wants it."""

import sqlite3
from contextlib import closing
from pathlib import Path


def spoil_table(programme: Path, table: str) -> bytes:
    """Overwrite the first page of a table with what no page is; returns what the file then is."""
    with closing(sqlite3.connect(programme)) as raw:
        root = raw.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,))
        number, size = root.fetchone()[0], raw.execute("PRAGMA page_size").fetchone()[0]
    content = bytearray(programme.read_bytes())
    content[(number - 1) * size : number * size] = b"\xff" * size
    programme.write_bytes(content)
    return bytes(content)
