"""The hostile text through every way out: each export, letter, page, paper and list of the program.

A programme is planted in which every free text of every table is formula, mark-up, header, format,
terminal code and right-to-left at once; then every command that writes or says something is run,
and every file it made is opened and searched, what is packed in it too.
"""

import csv
import io
import json
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import openpyxl
import pytest
from pypdf import PdfReader

from mentordesk.cli.run import run
from mentordesk.services.demonstration.programme import make_demonstration
from mentordesk.storage.erasing import free_columns
from mentordesk.storage.models.schema import METADATA
from mentordesk.storage.types import Json, Words
from tests.ui.whole.canary import _plant_column

TEXT = (
    '=HYPERLINK("http://x.example")<script>alert(1)</script><img src="/dev/zero">&amp;'
    "{0}%s{{name}}\x1b[2J\x9b31m\u202e\nBcc: evil@example.org"
)
WAYS: dict[str, tuple[str, ...]] = {
    "applicants": ("applicants", "{intake}"),
    "pairs": ("pairs", "{intake}"),
    "match": ("match", "{intake}", "--json", "{out}/match.json"),
    "duplicates": ("duplicates",),
    "history": ("history", "--details"),
    "history as JSON": ("history", "--json", "{out}/history.json"),
    "dump": ("dump",),
    "check": ("check",),
    "snapshot": ("snapshot", TEXT),
    "export": ("export", "{intake}", "--out", "{out}/whole.xlsx"),
    "figures": ("report", "--out", "{out}/figures.pdf"),
    "figures as a workbook": ("report", "--out", "{out}/figures.xlsx"),
    "person": ("person", "1", "--out", "{out}/person.zip"),
    "letters": ("letters", "{intake}", "matched_mentee", "--out", "{out}/letters"),
    "chase": ("chase", "{intake}", "--out", "{out}/chase"),
    "certificates": (
        *("certificates", "{intake}", "--force", "--out", "{out}/each"),
        *("--merged", "{out}/all.pdf"),
    ),
    "wall chart": ("wall-chart", "{intake}", "--out", "{out}/chart.pdf"),
    "table cards": ("table-cards", "{intake}", "--out", "{out}/cards.pdf"),
    "fees": ("fees", "{intake}", "--out", "{out}/fees.xlsx"),
    "invoices": ("invoice", "{intake}", "--out", "{out}/invoices.pdf"),
    "log sheets": ("log-sheets", "{intake}", "--out", "{out}/sheets"),
    "hours": ("hours", "{intake}"),
    "events": ("events", "{intake}"),
    "resources": ("resources", "{intake}"),
    "quotes": ("quotes", "{intake}"),
    "cases": ("cases", "{intake}"),
    "survey": ("survey", "{intake}", "exit", "--form", "{out}/exit.xlsx"),
    "reminders": ("reminders", "{intake}"),
    "outbox": ("outbox", "{intake}", "list"),
    "verification page": ("verification-page", "--out", "{out}/index.html"),
    "withdrawn": ("withdrawn-list", "--out", "{out}/withdrawn.json"),
    "blank form": ("blank-form", "mentee", "--out", "{out}/form.xlsx"),
}
"""What each way out is called, and the words of its command."""


_SILENT = {"reminders"}
"""Lists that are empty in the demonstration."""


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demonstration with the text in every place of every table that holds words."""
    path = make_demonstration(tmp_path_factory.mktemp("planted") / "planted.mentordesk").programme
    count = 0
    with closing(sqlite3.connect(path)) as raw:
        for table in METADATA.sorted_tables:
            for column in free_columns(table):
                packed = isinstance(column.type, Json | Words)
                inside = json.dumps(TEXT)[1:-1] if packed else TEXT
                count += _plant_column(raw, table.name, column.name, inside, TEXT)
        raw.commit()
    assert count > 3_000
    return path


def intake_words(programme: Path) -> list[str]:
    """The options that name the oldest intake, whatever it is called now."""
    with closing(sqlite3.connect(programme)) as raw:
        name = raw.execute("SELECT name FROM intake ORDER BY id LIMIT 1").fetchone()[0]
    return ["--intake", name]


@pytest.mark.parametrize("way", WAYS)
def test_it_stays_text(
    planted: Path,
    tmp_path: Path,
    way: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "computer"))
    name, *rest = WAYS[way]
    programme = tmp_path / "p.mentordesk"
    programme.write_bytes(planted.read_bytes())
    out = tmp_path / "out"
    out.mkdir()
    words = [
        part
        for word in rest
        for part in (
            intake_words(programme) if word == "{intake}" else [word.replace("{out}", str(out))]
        )
    ]
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(out)
        code = run([name, str(programme), *words])
    said = capsys.readouterr()
    assert code in {0, 1, 3}, said.err
    for text in (said.out, said.err):
        assert "Traceback" not in text
        assert not [sign for sign in text if (ord(sign) < 32 or 127 <= ord(sign) < 160)
                    and sign not in "\n\t\r"]  # fmt: skip
    made = [path for path in out.rglob("*") if path.is_file()]
    assert made or said.out or said.err or name in _SILENT
    for path in made:
        assert not set(path.name) & set('\x1b\x9b\u202e\n<>:"/\\|?*')
        look_into(path.name, path.read_bytes())


def look_into(name: str, content: bytes) -> None:
    """Search what was written, by its kind."""
    look = LOOKS.get(Path(name).suffix)
    if look is not None:
        look(content)


def look_into_workbook(content: bytes) -> None:
    """No cell calculates, none is a link that somebody else named."""
    book = openpyxl.load_workbook(io.BytesIO(content))
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f" or TEXT[:6] not in str(cell.value)
                assert cell.hyperlink is None or "x.example" not in str(cell.hyperlink.target)


def look_into_pdf(content: bytes) -> None:
    """It opens, has pages, and nothing in it runs or leads elsewhere."""
    reader = PdfReader(io.BytesIO(content))
    assert len(reader.pages) > 0
    for word in (b"/JavaScript", b"/Launch", b"/OpenAction", b"/EmbeddedFile"):
        assert word not in content


def look_into_mail(content: bytes) -> None:
    """One recipient, no header that a name brought along."""
    message = message_from_bytes(content, policy=default)
    assert len(message.get_all("To", [])) == 1
    assert message["Bcc"] is None
    assert len(message["To"].addresses) == 1
    for part in message.walk():
        if part.get_filename():
            payload = part.get_payload(decode=True)
            look_into(str(part.get_filename()), payload if isinstance(payload, bytes) else b"")


def look_into_page(content: bytes) -> None:
    """No tag of the text became one of the page."""
    text = content.decode("utf-8")
    assert "<script>alert" not in text
    assert "<img src=" not in text.replace('<img src="data:', "")


def look_into_calendar(content: bytes) -> None:
    """Every line is a property of the format's own, or goes on with the one before."""
    for line in content.decode("utf-8").split("\r\n"):
        assert not line.startswith("Bcc")
        assert "\x1b" not in line
        assert "\n" not in line


def look_into_lines(content: bytes) -> None:
    """No cell of a CSV file calculates."""
    for row in csv.reader(io.StringIO(content.decode("utf-8-sig"))):
        for cell in row:
            assert not cell.startswith(("=", "+", "@")), cell


def look_into_archive(content: bytes) -> None:
    """Names stay below the archive, and each member is looked into."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            assert ".." not in Path(name).parts
            assert not name.startswith("/")
            look_into(name, archive.read(name))


def look_into_json(content: bytes) -> None:
    """It is JSON as a whole."""
    json.loads(content)


LOOKS: dict[str, Callable[[bytes], None]] = {
    ".xlsx": look_into_workbook,
    ".pdf": look_into_pdf,
    ".eml": look_into_mail,
    ".html": look_into_page,
    ".ics": look_into_calendar,
    ".csv": look_into_lines,
    ".zip": look_into_archive,
    ".json": look_into_json,
}


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.html", b"<p><script>alert(1)</script>"),
        ("a.eml", b"To: a@x.org, b@x.org\nBcc: e@x.org\n\nhello"),
        ("a.ics", b"BEGIN:VCALENDAR\r\nSUMMARY:x\nBcc: e\r\n"),
        ("a.csv", b"=1+1,b\r\n"),
        ("a.json", b"{"),
        ("a.pdf", b"%PDF-1.7 /JavaScript"),
    ],
)
def test_the_looks_see_what_they_are_for(name: str, content: bytes) -> None:
    with pytest.raises(Exception):  # noqa: B017, PT011 - whichever way it is noticed
        look_into(name, content)
