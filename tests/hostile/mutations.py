"""Ways to spoil a file: its bytes, the parts of a package, the nodes of its XML, its headers."""

import io
import random
import re
import zipfile
import zlib
from collections.abc import Callable

_ODD = (
    b"", b"\x00", b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"-1", b"4294967296", b"1e999",
    b"NaN", b"&a;", b"<!DOCTYPE x>", b"]]>", b"\xed\xa0\x80", b"\xe2\x80\xae", b"'", b"=1", b"%n",
    b"A" * 5000, b"<" * 300, b"((((" * 60, b"[[[[" * 60, b"../../x", b"\r\n\r\n", b"--", b"=?x?q?=",
)  # fmt: skip
_PIECES = re.compile(rb"<[^<>]*>")
_VALUES = re.compile(rb'"[^"<>]{0,200}"')

Mutation = Callable[[bytes, random.Random], bytes]


def spoiled(data: bytes, chance: random.Random) -> bytes:
    """One to four mutations, one after the other."""
    for _ in range(chance.choice((1, 1, 1, 2, 2, 4))):
        if data:
            data = chance.choice(_ways(data))(data, chance)
    return data


def _ways(data: bytes) -> tuple[Mutation, ...]:
    if data.startswith(b"PK\x03\x04"):
        return (*_PLAIN, in_a_part, in_a_part, in_a_part, in_a_part, parts_changed)
    if data.lstrip()[:1] == b"<":
        return (*_PLAIN, nodes, nodes)
    if data.startswith(b"%PDF"):
        return (*_PLAIN, tokens, tokens, tokens)
    if re.match(rb"[A-Z][\w-]+:|From ", data):
        return (*_PLAIN, header, header, header, body_part)
    return _PLAIN


def some_bytes(data: bytes, chance: random.Random) -> bytes:
    """Some bytes are others."""
    spoilt = bytearray(data)
    for _ in range(chance.choice((1, 3, 20))):
        spoilt[chance.randrange(len(spoilt))] = chance.choice((0, 255, 127, chance.randrange(256)))
    return bytes(spoilt)


def cut(data: bytes, chance: random.Random) -> bytes:
    """The end or a middle is gone."""
    first, last = sorted((chance.randrange(len(data) + 1), chance.randrange(len(data) + 1)))
    return data[:first] if chance.random() < 0.5 else data[:first] + data[last:]


def inserted(data: bytes, chance: random.Random) -> bytes:
    """Something odd stands somewhere."""
    place = chance.randrange(len(data) + 1)
    return data[:place] + chance.choice(_ODD) * chance.choice((1, 1, 30)) + data[place:]


def repeated(data: bytes, chance: random.Random) -> bytes:
    """A piece stands there many times."""
    place = chance.randrange(len(data))
    piece = data[place : place + chance.choice((4, 40, 400))]
    return data[:place] + piece * chance.choice((2, 10, 100)) + data[place:]


_PLAIN: tuple[Mutation, ...] = (some_bytes, cut, inserted, repeated)


def nodes(data: bytes, chance: random.Random) -> bytes:
    """An element is gone, doubled, nested deeply or another; a value is odd."""
    way = chance.randrange(5)
    found = list((_VALUES if way == 4 else _PIECES).finditer(data[:500_000]))
    if not found:
        return inserted(data, chance)
    one, other = chance.choice(found), chance.choice(found)
    new = {
        0: b"",
        1: one[0] * chance.choice((2, 50, 2000)),
        2: other[0],
        3: data[min(one.start(), other.start()) : max(one.end(), other.end())][:20_000] * 2,
        4: b'"' + chance.choice(_ODD).replace(b'"', b"") + b'"',
    }[way]
    return data[: one.start()] + new + data[one.end() :]


def tokens(data: bytes, chance: random.Random) -> bytes:
    """A number, a name or a reference of a PDF is another."""
    found = list(re.finditer(rb"/[A-Za-z]+|\d+ 0 R|\d+|\((?:[^()\\]|\\.)*\)", data))
    if len(found) < 2:
        return inserted(data, chance)
    one, other = chance.choice(found), chance.choice(found)
    odd = (b"", b"null", b"99999999999", b"-1", b"[[[[", b"<< /A", b"1 0 R")
    new = chance.choice((other[0], *odd))
    return data[: one.start()] + new + data[one.end() :]


def in_a_part(data: bytes, chance: random.Random) -> bytes:
    """A part of a package is spoilt and the package is whole."""
    parts = _parts(data)
    if not parts:
        return some_bytes(data, chance)
    name = chance.choice(sorted(parts))
    if parts[name]:
        way = chance.choice((nodes, nodes, nodes, some_bytes, cut, inserted, repeated))
        parts[name] = way(parts[name], chance)
    return _package(parts)


def parts_changed(data: bytes, chance: random.Random) -> bytes:
    """A part of a package is gone, renamed, doubled under another name or another's."""
    parts = _parts(data)
    if not parts:
        return cut(data, chance)
    name, other = chance.choice(sorted(parts)), chance.choice(sorted(parts))
    way = chance.randrange(4)
    if way == 0:
        del parts[name]
    elif way == 1:
        parts[chance.choice(("../x", "xl\\a.xml", "con", name.upper()))] = parts.pop(name)
    elif way == 2:
        parts[name] = parts[other]
    else:
        parts[name + ".xml"] = parts[name]
    return _package(parts)


def _parts(data: bytes) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return {n.filename: archive.read(n) for n in archive.infolist()[:200]
                    if n.file_size < 2_000_000}  # fmt: skip
    except (zipfile.BadZipFile, OSError, RuntimeError, ValueError, NotImplementedError, EOFError,
            KeyError, zlib.error):  # fmt: skip
        return {}


def _package(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def header(data: bytes, chance: random.Random) -> bytes:
    """A line of a message's headers is odd, gone or doubled."""
    lines = data.split(b"\n")
    marks = [i for i, line in enumerate(lines) if re.match(rb"[\w-]+:", line)] or [0]
    at = chance.choice(marks)
    key = lines[at].partition(b":")[0]
    odd = chance.choice(_ODD) * chance.choice((1, 1, 50))
    lines[at] = chance.choice((
        key + b": " + odd, key + b":", lines[at] + odd, b"", lines[at] + b"\n" + lines[at],
        b"Content-Type: multipart/mixed; boundary=" + odd[:60],
        b"Content-Type: message/rfc822", b"Content-Transfer-Encoding: " + odd[:20],
        b"Content-Type: text/plain; charset=" + chance.choice((b"utf-7", b"idna", odd[:9])),
        b"Date: " + odd[:40], b'From: "' + odd,
    ))  # fmt: skip
    return b"\n".join(lines)


def body_part(data: bytes, chance: random.Random) -> bytes:
    """A stretch of lines is gone, doubled or moved."""
    lines = data.split(b"\n")
    first, last = sorted((chance.randrange(len(lines)), chance.randrange(len(lines))))
    piece = lines[first:last]
    way = chance.randrange(3)
    if way == 0:
        return b"\n".join(lines[:first] + lines[last:])
    if way == 1:
        return b"\n".join(lines[:last] + piece[:2000] + lines[last:])
    return b"\n".join(piece + lines[:first] + lines[last:])
