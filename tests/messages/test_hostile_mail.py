"""Mail from strangers: whatever headers, charsets and nesting it has, it is read."""

import base64
from datetime import UTC
from email.message import EmailMessage, Message

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.messages.mail import (
    DEEPEST,
    LONGEST_HEADER,
    MOST_LETTERS,
    ReadMessage,
    looks_like_mail,
    read_mailbox,
    read_message,
)

HEAD = b"From: Ana <ana@x.example.org>\r\nSubject: S\r\n"


def texts_of(read: ReadMessage) -> list[str]:
    """Every text a message gives."""
    letters = [
        text
        for one in read.letters
        for text in (one.message_id, one.sender_name, one.sender_address, one.subject, one.text)
    ]
    return [*letters, *(part.name for part in read.parts), *read.notes]


def can_be_kept(read: ReadMessage) -> bool:
    """Whether all its texts can be written into a file, and its moments compared."""
    for letter in read.letters:
        if letter.sent is not None and letter.sent.tzinfo:
            letter.sent.astimezone(UTC)
    return all(text.encode("utf-8") is not None for text in texts_of(read))


@pytest.mark.parametrize(
    "charset",
    [
        b"utf-8", b"idna", b"undefined", b"utf-7", b"unicode_escape", b"punycode", b"a\0b", b"hex",
        b"rot13", b"utf-16", b"x" * 500, b"", b"utf-8; x=", b"=?utf-8?q?x?=", b"mbcs", b"\xff",
    ],
)  # fmt: skip
def test_any_charset_gives_a_text_that_can_be_kept(charset: bytes) -> None:
    content = b'Content-Type: text/plain; charset="' + charset + b'"\r\n\r\n+2AA- hello \xff'
    read = read_message(HEAD + content)
    assert can_be_kept(read)
    assert read.letters[0].text


@pytest.mark.parametrize(
    ("raw", "subject"),
    [
        (b"=? \xff", "=? \ufffd"),
        (b"Zo\xc3\xab", "Zoë"),
        (b"=?utf-8?q?Zo=C3=AB?=", "Zoë"),
        (b"=?UTF-8?B?5L2g5aW9?= =?utf-8?q?!?=", "你好!"),
        (b"=?iso-8859-1?q?Zo=EB?=", "Zoë"),
        (b"=?utf-7?q?+2AA-?=", "\ufffd\ufffd\ufffd"),
        (b"=?idna?q?a=ff?=", "=?idna?q?a=ff?="),
        (b"=?utf-8?b?a?=", "=?utf-8?b?a?="),
        (b"one\r\n two\r\n\tthree", "one two three"),
        (b"a\x00b\x07c", "a b c"),
        (b"\xed\xa0\x80", "\ufffd\ufffd\ufffd"),
        (b"", ""),
    ],
)
def test_subjects(raw: bytes, subject: str) -> None:
    read = read_message(b"From: ana@x.example.org\r\nSubject: " + raw + b"\r\n\r\nx")
    assert read.letters[0].subject == subject
    assert can_be_kept(read)


@pytest.mark.parametrize(
    ("date", "iso"),
    [
        ("Wed, 02 Jun 2021 10:30:00 +1000", "2021-06-02T10:30:00+10:00"),
        ("2 Jun 2021 10:30 GMT", "2021-06-02T10:30:00+00:00"),
        ("Wed, 02 Jun 2021 10:30:00 -0000", "2021-06-02T10:30:00"),
        ("Fri, 31 Dec 9999 23:59:59 -1000", None),
        ("Wed, 02 Jun 2021 10:30:00 +9999", None),
        ("Wed, 02 Jun 99999999999 10:30:00 +0000", None),
        ("Wed, 32 Jun 2021 10:30:00 +1000", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_dates(date: str, iso: str | None) -> None:
    letter = read_message(f"From: a@b.c\r\nDate: {date}\r\n\r\nx".encode()).letters[0]
    assert (letter.sent.isoformat() if letter.sent else None) == iso


@pytest.mark.parametrize(
    ("sender", "name", "address"),
    [
        ('"Silva, Ana" <Ana@X.example.org>', "Silva, Ana", "ana@x.example.org"),
        ("ana@x.example.org (Ana Silva)", "Ana Silva", "ana@x.example.org"),
        ("ana@x.example.org", "", "ana@x.example.org"),
        ("=?utf-8?q?Zo=C3=AB?= <z@x.example.org>", "Zoë", "z@x.example.org"),
        ("Ana\r\n Silva <a@x.example.org>", "Ana Silva", "a@x.example.org"),
    ],
)
def test_senders(sender: str, name: str, address: str) -> None:
    letter = read_message(f"From: {sender}\r\nSubject: x\r\n\r\nx".encode()).letters[0]
    assert (letter.sender_name, letter.sender_address) == (name, address)


def test_only_the_first_of_several_headers_counts() -> None:
    data = b"From: a@x.example.org\r\nfrom: b@x.example.org\r\nSubject: x\r\n\r\nx"
    assert read_message(data).letters[0].sender_address == "a@x.example.org"


def test_a_header_is_cut_before_it_is_understood() -> None:
    data = b"From: a@x.example.org\r\nSubject: " + b"y" * 50_000 + b"\r\n\r\nx"
    assert len(read_message(data).letters[0].subject) <= LONGEST_HEADER


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        (b'attachment; filename="../../etc/passwd"', "etc/passwd"),
        (b'attachment; filename="..\\\\..\\\\boot.ini"', "boot.ini"),
        (b'attachment; filename="CON.pdf"', "_CON.pdf"),
        (b'attachment; filename="cv.pdf:x.exe"', "cv.pdf_x.exe"),
        ("attachment; filename=\"a\u202efdp.exe\"".encode(), "afdp.exe"),
        (b"attachment; filename*=utf-8''r%C3%A9sum%C3%A9.pdf", "résumé.pdf"),
        (b"attachment; filename*=nonsense''r%C3%A9.pdf", "rÃ©.pdf"),
        (b"attachment; filename*0=long; filename*1=er.pdf", "longer.pdf"),
        (b'attachment; filename="=?utf-8?b?Y3YucGRm?="', "cv.pdf"),
        (b'attachment; filename="a\x00b.pdf"', "a b.pdf"),
        (b"attachment", None),
        (b"attachment; filename*=utf-7''+2AA-.pdf", "\ufffd\ufffd\ufffd.pdf"),
        ("attachment; filename=résumé.pdf".encode(), "résumé.pdf"),
        (b"attachment; filename=r\xe9sum\xe9.pdf", "r\ufffdsum\ufffd.pdf"),
    ],
)  # fmt: skip
def test_attachment_names(disposition: bytes, name: str | None) -> None:
    data = (
        HEAD + b"MIME-Version: 1.0\r\nContent-Type: application/pdf\r\nContent-Disposition: "
        + disposition + b"\r\n\r\n%PDF-1.4"
    )  # fmt: skip
    read = read_message(data)
    assert can_be_kept(read)
    assert [part.name for part in read.parts] == ([name] if name else [])


def forwarded(depth: int) -> EmailMessage:
    """A message in a message in a message."""
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "ana@x.example.org", f"level {depth}"
    mail.set_content("x")
    if depth:
        mail.add_attachment(forwarded(depth - 1))
    return mail


@pytest.mark.parametrize("depth", [1, 3, DEEPEST])
def test_forwarded_messages_are_read_to_the_fifth(depth: int) -> None:
    read = read_message(forwarded(depth).as_bytes())
    assert [letter.subject for letter in read.letters] == [
        f"level {n}" for n in range(depth, -1, -1)
    ]
    assert read.notes == ()


def test_deeper_ones_are_left_aside_with_a_note() -> None:
    read = read_message(forwarded(DEEPEST * 5).as_bytes())
    assert 1 < len(read.letters) < DEEPEST * 5
    assert any("too deep" in note for note in read.notes)


def test_parts_in_parts_by_the_hundred_are_survived() -> None:
    lines = [HEAD.decode(), "MIME-Version: 1.0\r\n"]
    lines += [
        f'Content-Type: multipart/mixed; boundary="b{n}"\r\n\r\n--b{n}\r\n' for n in range(400)
    ]
    lines.append("Content-Type: text/plain\r\n\r\nat the bottom\r\n")
    read = read_message("".join(lines).encode())
    assert read.letters[0].subject == "S"
    assert "at the bottom" not in read.letters[0].text


def test_a_crowd_of_forwarded_messages_is_cut_off() -> None:
    outer = Message()
    outer["From"], outer["Subject"] = "ana@x.example.org", "many"
    outer["Content-Type"] = "multipart/mixed"
    outer.set_payload([])
    inner = HEAD + b"\r\nx"
    body = b"".join(
        b"--b\r\nContent-Type: message/rfc822\r\n\r\n" + inner + b"\r\n" for _ in range(300)
    )
    data = HEAD + b'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n' + body
    read = read_message(data + b"--b--\r\n")
    assert len(read.letters) <= MOST_LETTERS + 1
    assert read.notes


@pytest.mark.parametrize(
    ("encoding", "payload"),
    [
        (b"base64", base64.b64encode(b"hello")), (b"base64", b"aGVsbG8"),
        (b"quoted-printable", b"hel=6Co"), (b"quoted-printable", b"hello="),
        (b"8bit", b"hello"), (b"nonsense", b"hello"), (b"7bit", b"hello"),
    ],
)  # fmt: skip
def test_transfer_encodings(encoding: bytes, payload: bytes) -> None:
    head = HEAD + b"Content-Transfer-Encoding: " + encoding + b"\r\n\r\n"
    assert read_message(head + payload).letters[0].text.strip() == "hello"


def test_words_come_before_html() -> None:
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "ana@x.example.org", "x"
    mail.set_content("the words")
    mail.add_alternative("<p>the page</p>", subtype="html")
    assert read_message(mail.as_bytes()).letters[0].text.strip() == "the words"


def test_a_text_file_is_a_file_and_not_the_message() -> None:
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "ana@x.example.org", "x"
    mail.set_content("the words")
    mail.add_attachment("a,b", filename="form.csv")
    read = read_message(mail.as_bytes())
    assert read.letters[0].text.strip() == "the words"
    assert [(p.name, p.data.strip()) for p in read.parts] == [("form.csv", b"a,b")]


HEADER = st.sampled_from(["From", "Subject", "Date", "Message-ID", "Content-Type", "X"])
VALUE = st.binary(max_size=60).map(lambda raw: raw.replace(b"\n", b" ").replace(b"\r", b" "))


@given(st.lists(st.tuples(HEADER, VALUE), max_size=6), st.binary(max_size=200))
def test_any_headers_and_any_body(headers: list[tuple[str, bytes]], body: bytes) -> None:
    head = b"".join(name.encode() + b": " + value + b"\r\n" for name, value in headers)
    read = read_message(head + b"\r\n" + body)
    assert can_be_kept(read)
    assert "\n" not in read.letters[0].subject


BOX = b"From a@b.c Wed Jun  2 10:30:00 2021\nFrom: %d@x.example.org\nSubject: s\n\n%s\n\n"


def test_a_mailbox_is_cut_at_its_from_lines_only() -> None:
    texts = (b"one\nFrom where I sit", b"two\n>From quoted", b"three\n>>From deeper")
    data = b"".join(BOX % (n, text) for n, text in enumerate(texts))
    found = read_mailbox(data)
    assert [message.letters[0].sender_address for message in found] == [
        "0@x.example.org", "1@x.example.org", "2@x.example.org",
    ]  # fmt: skip
    assert [message.letters[0].text.split("\n")[1] for message in found] == [
        "From where I sit", "From quoted", ">From deeper",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("data", "is_mail"),
    [
        (b"From: a@b.c\nSubject: x\n\nhello", True),
        (b"\xef\xbb\xbfFrom: a@b.c\r\nDate: x\r\n\r\nhello", True),
        (b"Subject: x\n\nFrom: a@b.c", False),
        (b"Name: Ana\nEmail: a@b.c\n", False),
        (b"PK\x03\x04", False),
    ],
)
def test_what_looks_like_mail(data: bytes, is_mail: bool) -> None:
    assert looks_like_mail(data) is is_mail
