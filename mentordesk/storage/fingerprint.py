"""What the schema of a sound file looks like, so that planted triggers and views are seen."""

import hashlib
import sqlite3

Fingerprint = list[tuple[str, str, str]]

AS_MADE = "24ce7b3a56d882a4cbe462ad75a9a7f6db47eca8fbd3ef41393f8df3febdb4d0"
"""The digest of a sound file's schema of this version; `making.expected_fingerprint` proves it."""


def fingerprint_of(raw: sqlite3.Connection) -> Fingerprint:
    """Kind, name and wording of everything in a file's schema.

    SQLite quotes the name of a table that was made anew by an upgrade: that is no difference.
    """
    rows = raw.execute(
        "SELECT type, name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' "
    )
    return sorted(
        (
            kind,
            name,
            " ".join(sql.split()).replace(f'CREATE TABLE "{name}"', f"CREATE TABLE {name}"),
        )
        for kind, name, sql in rows
    )


def digest_of(fingerprint: Fingerprint) -> str:
    """A fingerprint in 64 characters; no part of it can hold the character that divides them."""
    words = "\0".join(part for one in fingerprint for part in one)
    return hashlib.sha256(words.encode()).hexdigest()
