"""Outlook's messages from a stand-in for the compound document: who, what, and files within."""

import io
from collections.abc import Callable

import olefile
import pytest

from mentordesk.domain.refusals import Unreadable
from mentordesk.messages.outlook import MOST_INNER, read_outlook

Streams = dict[str, bytes]


def wide(key: str, text: str, place: str = "") -> Streams:
    return {f"{place}__substg1.0_{key}001F": text.encode("utf-16-le", "surrogatepass")}


def narrow(key: str, raw: bytes, place: str = "") -> Streams:
    return {f"{place}__substg1.0_{key}001E": raw}


def file(number: int, name: str, content: bytes, place: str = "") -> Streams:
    folder = f"{place}__attach_version1.0_#{number:08X}/"
    return {**wide("3707", name, folder), f"{folder}__substg1.0_37010102": content}


class StandIn:
    """As much of olefile as is used, over a dictionary of streams."""

    def __init__(self, streams: Streams) -> None:
        self.streams = streams

    def __enter__(self) -> "StandIn":
        return self

    def __exit__(self, *_error: object) -> None:
        """Nothing to give back."""

    def listdir(self) -> list[list[str]]:
        return [path.split("/") for path in self.streams]

    def exists(self, path: str) -> bool:
        return any(name == path or name.startswith(f"{path}/") for name in self.streams)

    def openstream(self, path: str) -> io.BytesIO:
        return io.BytesIO(self.streams[path])


Put = Callable[[Streams], None]


@pytest.fixture
def holds(monkeypatch: pytest.MonkeyPatch) -> Put:
    def put(streams: Streams) -> None:
        monkeypatch.setattr(olefile, "OleFileIO", lambda _data: StandIn(streams))

    return put


def test_who_wrote_what(holds: Put) -> None:
    holds({
        **wide("0037", "Bewerbung \u2013 Förmular"), **wide("0C1A", " Ana\x00Silva "),
        **wide("5D01", "Ana@X.example.org"), **wide("1000", "Please see attached.\r\n"),
        **wide("1035", "<1@x.example.org>"),
    })  # fmt: skip
    (letter,) = read_outlook(b"").letters
    assert letter.subject == "Bewerbung \u2013 Förmular"
    assert (letter.sender_name, letter.sender_address) == ("Ana Silva", "ana@x.example.org")
    assert letter.text.startswith("Please see attached.")
    assert letter.message_id == "<1@x.example.org>"
    assert letter.sent is None


@pytest.mark.parametrize(
    ("streams", "address"),
    [
        (wide("0C1F", "a@x.example.org"), "a@x.example.org"),
        (wide("0C1F", "/O=EXCHANGE/CN=ANA"), ""),
        ({**wide("0C1F", "/O=X/CN=ANA"), **wide("5D01", "a@x.example.org")}, "a@x.example.org"),
        ({}, ""),
    ],
)
def test_an_address_is_one_that_mail_can_go_to(holds: Put, streams: Streams, address: str) -> None:
    holds(streams)
    assert read_outlook(b"").letters[0].sender_address == address


def test_old_messages_are_in_the_old_letters(holds: Put) -> None:
    holds(narrow("0037", b"Zo\xeb\x00"))
    assert read_outlook(b"").letters[0].subject == "Zoë"


def test_half_a_character_is_no_character(holds: Put) -> None:
    holds(wide("1000", "a\ud800b"))
    read_outlook(b"").letters[0].text.encode("utf-8")


def test_files_come_in_their_order_with_safe_names(holds: Put) -> None:
    holds({**file(1, "../../cv.pdf", b"two"), **file(0, "form.xlsx", b"one"), **file(2, "", b"3")})
    assert [(part.name, part.data) for part in read_outlook(b"").parts] == [
        ("form.xlsx", b"one"), ("cv.pdf", b"two"), ("attachment", b"3"),
    ]  # fmt: skip


def test_a_short_name_does_where_there_is_no_long_one(holds: Put) -> None:
    folder = "__attach_version1.0_#00000000/"
    holds({**wide("3704", "FORM~1.XLS", folder), f"{folder}__substg1.0_37010102": b"x"})
    assert [part.name for part in read_outlook(b"").parts] == ["FORM~1.XLS"]


def forwarded(number: int) -> Streams:
    inner = f"__attach_version1.0_#{number:08X}/__substg1.0_3701000D/"
    return {**wide("0037", f"Inner {number}", inner), **file(0, f"{number}.pdf", b"x", inner)}


def test_a_forwarded_message_is_opened(holds: Put) -> None:
    holds({**wide("0037", "FW: Inner"), **forwarded(0)})
    read = read_outlook(b"")
    assert [letter.subject for letter in read.letters] == ["FW: Inner", "Inner 0"]
    assert [part.name for part in read.parts] == ["0.pdf"]


def test_a_crowd_of_forwarded_messages_is_cut_off(holds: Put) -> None:
    streams: Streams = {}
    for number in range(MOST_INNER * 2):
        streams |= forwarded(number)
    holds(streams)
    assert len(read_outlook(b"").letters) == MOST_INNER


@pytest.mark.parametrize(
    "error", [OSError, ValueError, IndexError, AttributeError, TypeError, RecursionError]
)
def test_whatever_olefile_stumbles_over_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    def stumble(_data: object) -> StandIn:
        raise error("inside")

    monkeypatch.setattr(olefile, "OleFileIO", stumble)
    with pytest.raises(Unreadable, match="damaged and cannot be read"):
        read_outlook(b"")
