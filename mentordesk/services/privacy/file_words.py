"""The words inside files, for asking whether a name stands in one: packed and coded parts too."""

import email
import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from email.message import Message

_LARGEST_PART = 50_000_000
_DEEPEST = 3
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_TAG = re.compile(r"<[^>]{0,2000}>")
_MAIL = re.compile(
    rb"^(from|to|subject|received|return-path|mime-version|message-id):",
    re.IGNORECASE | re.MULTILINE,
)


def words_in(content: bytes, depth: int = 0) -> Iterator[str]:
    """Every reading of a file as text: as it is, in UTF-16, unpacked, without tags, from mail."""
    text = content.decode("utf-8", "replace")
    yield text
    yield content.decode("utf-16-le", "replace")
    yield content[1:].decode("utf-16-le", "replace")
    if "<" in text:
        yield _TAG.sub("", text)
    if depth >= _DEEPEST:
        return
    for part in (*_unzipped(content), *_inflated(content), *_mailed(content)):
        yield from words_in(part, depth + 1)


def _unzipped(content: bytes) -> Iterator[bytes]:
    if not content.startswith(b"PK"):
        return
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for member in archive.infolist():
                if member.file_size <= _LARGEST_PART:
                    yield archive.read(member)
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, OSError, EOFError, zlib.error):
        return  # broken or locked: nobody can read it there either


def _inflated(content: bytes) -> Iterator[bytes]:
    """The streams of a PDF."""
    if b"%PDF" not in content[:1024]:
        return
    for found in _STREAM.finditer(content):
        try:
            yield zlib.decompressobj().decompress(found[1], _LARGEST_PART)
        except zlib.error:
            continue


def _mailed(content: bytes) -> Iterator[bytes]:
    """The decoded parts of a message."""
    if len(_MAIL.findall(content[:20_000])) < 2:
        return
    message: Message = email.message_from_bytes(content)
    for part in message.walk():
        payload = part.get_payload(decode=True)
        if isinstance(payload, bytes) and payload != content:
            yield payload
