"""A search of our files byte by byte: as they are, in UTF-16, and inside whatever is packed."""

import sqlite3
import unicodedata
import zlib
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from mentordesk.services.privacy.file_words import words_in


def found_in(folder: Path, words: Iterable[str]) -> list[tuple[str, str]]:
    """Each file below a folder (journals, logs, hidden ones too) with each word found in it."""
    found = []
    forms = {
        form: word
        for word in words
        for form in (word, unicodedata.normalize("NFD", word), unicodedata.normalize("NFC", word))
    }
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        content = path.read_bytes()
        raw = [word for form, word in forms.items() if form.encode() in content]
        raw += [word for form, word in forms.items() if form.encode("utf-16-le") in content]
        for text in (text for part in _parts(path, content) for text in words_in(part)):
            raw += [word for form, word in forms.items() if form in text]
        found += [(str(path.relative_to(folder)), word) for word in dict.fromkeys(raw)]
        found += [
            (f"the name of {path}", word) for form, word in forms.items() if form in str(path)
        ]
    return found


def _parts(path: Path, content: bytes) -> Iterator[bytes]:
    """A file, and where it is a database every value in it that may be packed."""
    yield content
    if content.startswith(b"SQLite format 3"):
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as raw:
            for (blob,) in raw.execute("SELECT content FROM file_content"):
                yield blob
    elif content[:1] == b"\x78":
        yield zlib.decompress(content)
