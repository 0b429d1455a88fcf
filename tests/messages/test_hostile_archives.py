"""Archives and envelopes from strangers: bombs, lies about sizes, passwords, and odd names."""

import io
import struct
import zipfile
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mentordesk.messages import parts, winmail
from mentordesk.messages.parts import DEEPEST, Tray, safe_name
from mentordesk.messages.winmail import SIGNATURE, Winmail, read_winmail


def archive(files: dict[str, bytes], *, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as packed:
        for name, data in files.items():
            packed.writestr(name, data)
    return out.getvalue()


def put(name: str, data: bytes) -> Tray:
    tray = Tray()
    tray.put(name, data)
    return tray


@given(st.text(max_size=80))
@example("A../" + "x" * 197)
@example("A/" + "x" * 199)
@example("..././x")
@example("C:/con/NUL.txt. .")
@example("/etc/passwd")
@example("\\\\server\\share\\x")
def test_a_name_never_leaves_its_folder(name: str) -> None:
    safe = safe_name(name)
    assert not PurePosixPath(safe).is_absolute()
    assert not PureWindowsPath(safe).is_absolute()
    assert not PureWindowsPath(safe).drive
    assert ".." not in PurePosixPath(safe).parts
    assert not {"", ".", ".."} & set(safe.split("/"))
    assert not any(piece[-1] in ". " for piece in safe.split("/"))
    assert safe_name(safe) == safe


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("CON.pdf", "_CON.pdf"), ("con", "_con"), ("Aux.tar.gz", "_Aux.tar.gz"),
        ("folder/LPT1", "folder/_LPT1"), ("COM10.txt", "COM10.txt"), ("console.txt", "console.txt"),
        ("cv.pdf. . ", "cv.pdf"), ("...", "attachment"), ("a\u2066b\u2069.pdf", "ab.pdf"),
        ("Zoë\u0301.pdf", "Zoë\u0301.pdf"), ("C:", "attachment"), ("a\nb.pdf", "a b.pdf"),
    ],
)  # fmt: skip
def test_names_that_mean_something_to_a_system(name: str, safe: str) -> None:
    assert safe_name(name) == safe


def test_a_bomb_is_named_and_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "MOST_BYTES", 100_000)
    tray = put("bomb.zip", archive({"a.txt": b"ok", "zeros": b"\0" * 5_000_000, "b.txt": b"late"}))
    assert [part.name for part in tray.parts] == ["a.txt"]
    assert tray.notes == ['"bomb.zip" unpacks to too much; the rest was left aside.']
    assert tray.size == 2


def test_archives_in_archives_are_no_way_around_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "MOST_BYTES", 100_000)
    inner = archive({".litter": b"\0" * 40_000}, method=zipfile.ZIP_STORED)
    outer = archive({f"{n}.zip": inner for n in range(50)})
    tray = put("outer.zip", outer)
    assert tray.parts == []
    assert "too much" in tray.notes[0]
    assert tray.size <= 100_000


def test_a_size_that_is_a_lie_is_not_believed() -> None:
    whole = bytearray(archive({"a.txt": b"hello " * 1000}))
    at = whole.rindex(b"PK\x01\x02")
    whole[at + 24 : at + 28] = struct.pack("<I", 10)  # the directory says ten bytes
    tray = put("liar.zip", bytes(whole))
    assert sum(len(part.data) for part in tray.parts) <= 10
    assert tray.parts or "damaged" in tray.notes[0]


def test_a_password_is_said() -> None:
    whole = bytearray(archive({"a.txt": b"hello"}))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = whole.index(mark)
        whole[at + offset] |= 1  # the flag that says: encrypted
    tray = put("secret.zip", bytes(whole))
    assert tray.notes == ['"secret.zip" is protected by a password and was left closed.']


@pytest.mark.parametrize("depth", [1, DEEPEST])
def test_archives_are_opened_to_the_fifth(depth: int) -> None:
    data, name = b"the form", "form.csv"
    for _ in range(depth):
        data, name = archive({name: data}), "in.zip"
    assert [(p.name, p.data) for p in put(name, data).parts] == [("form.csv", b"the form")]


@pytest.mark.parametrize("litter", ["~$form.xlsx", "Thumbs.db", "desktop.ini", "__MACOSX/x", ".x"])
def test_litter_is_left_out(litter: str) -> None:
    tray = put("a.zip", archive({litter: b"x", "form.csv": b"x", "folder/": b""}))
    assert [part.name for part in tray.parts] == ["form.csv"]


@given(st.data())
def test_a_damaged_archive_never_raises(data: st.DataObject) -> None:
    whole = bytearray(archive({"a.txt": b"hello " * 20, "b.txt": b"x"}))
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(4, len(whole) - 1))] = data.draw(st.integers(0, 255))
    tray = put("a.zip", bytes(whole))
    assert tray.parts or tray.notes or whole[:4] == b"PK\x03\x04"


def attribute(number: int, value: bytes) -> bytes:
    return b"\x02" + struct.pack("<II", number, len(value)) + value + b"\x00\x00"


def envelope(*attributes: bytes) -> bytes:
    return struct.pack("<IH", SIGNATURE, 1) + b"".join(attributes)


BEGIN = attribute(0x69002, b"")


def test_an_envelope_is_opened_like_an_archive() -> None:
    inner = archive({"form.csv": b"a,b"})
    data = envelope(
        attribute(0x2800C, b"hello\0"), BEGIN, attribute(0x18010, b"../x.zip\0"),
        attribute(0x6800F, inner),
    )  # fmt: skip
    tray = put("winmail.dat", data)
    assert [part.name for part in tray.parts] == ["form.csv"]
    assert tray.body == "hello"


def test_a_damaged_envelope_gives_what_could_be_read() -> None:
    data = envelope(BEGIN, attribute(0x18010, b"cv.pdf\0"), attribute(0x6800F, b"%PDF"), BEGIN)
    tray = put("winmail.dat", data + b"\x02\x01\x00\x00\x00\xff\xff\xff\x7f")
    assert [part.name for part in tray.parts] == ["cv.pdf"]
    assert "damaged" in tray.notes[0]


def properties(*found: bytes) -> bytes:
    return attribute(0x69005, struct.pack("<I", len(found)) + b"".join(found))


def text_property(key: int, value: bytes, kind: int = 0x1E) -> bytes:
    padded = value + b"\0" * (-len(value) % 4)
    return struct.pack("<HHII", kind, key, 1, len(value)) + padded


NUMBERS = struct.pack("<HHI", 0x1003, 0x3000, 2) + b"\0" * 8
NAMED = (
    struct.pack("<HH", 0x03, 0x8001) + b"\0" * 16 + struct.pack("<II", 1, 3) + b"a\0b\0" + b"\0" * 4
)


@pytest.mark.parametrize("before", [b"", NUMBERS, NAMED])
def test_properties_before_the_name_are_stepped_over(before: bytes) -> None:
    name = text_property(0x3707, b"long name.pdf\0")
    content = text_property(0x3701, b"%PDF", 0x102)
    found = [*([before] if before else []), name, content]
    assert read_winmail(envelope(BEGIN, properties(*found))).files == [("long name.pdf", b"%PDF")]


@pytest.mark.parametrize(
    "broken",
    [
        b"\xff\xff\xff\x7f",
        struct.pack("<IHH", 1, 0x99, 1),
        struct.pack("<IHHI", 1, 0x1E, 1, 9_999_999),
        struct.pack("<IHHII", 1, 0x1E, 1, 1, 9_999_999),
        struct.pack("<IHHI", 1, 0x1003, 1, 5_001),
    ],
)
def test_broken_properties_are_said_and_the_file_is_kept(broken: bytes) -> None:
    data = envelope(
        BEGIN, attribute(0x18010, b"cv.pdf\0"), attribute(0x6800F, b"%PDF"),
        attribute(0x69005, broken),
    )  # fmt: skip
    assert read_winmail(data) == Winmail([("cv.pdf", b"%PDF")], damaged=True)


def test_an_envelope_of_endless_attributes_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(winmail, "MOST_ATTRIBUTES", 3)
    file = (BEGIN, attribute(0x6800F, b"x"))
    assert len(read_winmail(envelope(*file * 10)).files) == 1


@pytest.mark.parametrize(
    ("raw", "name"), [(b"Zo\xc3\xab.pdf\0", "Zoë.pdf"), (b"Zo\xeb.pdf\0", "Zoë.pdf")]
)
def test_names_in_utf_8_or_the_old_way(raw: bytes, name: str) -> None:
    data = envelope(BEGIN, attribute(0x18010, raw), attribute(0x6800F, b"x"))
    assert read_winmail(data).files == [(name, b"x")]


def test_a_file_without_a_name_in_an_archive_is_an_attachment() -> None:
    """The fuzzer's find: zipfile itself fails over a member whose name is empty."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(zipfile.ZipInfo("x"), b"Name: Ana")
    tray = Tray()
    tray.put("bundle.zip", without_names(out.getvalue()))
    assert [(part.name, part.data) for part in tray.parts] == [("attachment", b"Name: Ana")]


def without_names(data: bytes) -> bytes:
    """An archive of one file called "x", whose directory says that it is called nothing."""
    local, central = data.index(b"PK\x03\x04"), data.index(b"PK\x01\x02")
    first = data[local : local + 26] + b"\0\0" + data[local + 28 : local + 30]
    body = data[local + 31 : central]
    entry = data[central : central + 28] + b"\0\0" + data[central + 30 : central + 46]
    end = bytearray(data[data.index(b"PK\x05\x06") :])
    end[12:20] = struct.pack("<II", len(entry), len(first) + len(body))
    return first + body + entry + bytes(end)
