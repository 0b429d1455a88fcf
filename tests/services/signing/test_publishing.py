"""What goes on the web site: the page with every key, the list of what counts no longer."""

from pathlib import Path

from mentordesk.documents.signing.withdrawals import LIST_NAME, read_list
from mentordesk.services.issuing import replace
from mentordesk.services.register import withdraw
from mentordesk.services.signing.keys import forget_keys, load_keys, make_key
from mentordesk.services.signing.publishing import (
    load_withdrawals,
    write_page,
    write_withdrawals,
)
from tests.services.certified import completed, issue_to
from tests.services.signing.conftest import PASSPHRASE
from tests.services.small_intake import SmallIntake
from tests.services.verbs import dump, refused


def test_the_page_has_every_key_and_who_to_ask(coded: SmallIntake, tmp_path: Path) -> None:
    make_key(coded.desk, PASSPHRASE)
    before = dump(coded.desk)
    page = write_page(coded.desk, tmp_path / "index.html").read_text(encoding="utf-8")
    for row in load_keys(coded.desk):
        assert row.name in page
    assert "Library Association" in page
    assert "ask@library.example" in page
    assert dump(coded.desk) == before


def test_a_page_needs_no_passphrase_and_a_list_does(coded: SmallIntake, tmp_path: Path) -> None:
    forget_keys()
    write_page(coded.desk, tmp_path / "index.html")
    with refused(coded.desk, "give its passphrase"):
        write_withdrawals(coded.desk, tmp_path / "withdrawn.json")
    assert not (tmp_path / "withdrawn.json").exists()


def test_without_a_key_there_is_neither(small: SmallIntake, tmp_path: Path) -> None:
    with refused(completed(small).desk, "make a key first"):
        write_page(small.desk, tmp_path / "index.html")
    with refused(small.desk, "make a key first"):
        write_withdrawals(small.desk, tmp_path / "withdrawn.json")
    assert list(tmp_path.glob("*.html")) == []


def test_the_list_has_what_counts_no_longer(coded: SmallIntake, tmp_path: Path) -> None:
    ana, ruth, _ = issue_to(coded, ["Ana Souza", "Björn Ek", "Ruth Adams"])
    withdraw(coded.desk, ana, "A slip.")
    replace(coded.desk, ruth, "A new name.")
    issue_to(coded, ["Sam O'Neil"])
    coded.desk.undo()
    gone = load_withdrawals(coded.desk)
    assert [(one.number, one.state, str(one.on)) for one in gone] == [
        ("LA-2021-0001", "withdrawn", "2021-08-20"),
        ("LA-2021-0002", "replaced", "2021-08-20"),
        ("LA-2021-0005", "withdrawn", "None"),
    ]
    path = tmp_path / LIST_NAME
    assert write_withdrawals(coded.desk, path) == 3
    keys = {row.name: row.public for row in load_keys(coded.desk)}
    assert tuple(read_list(path.read_bytes(), path.name, keys).entries.values()) == gone
    words = path.read_text(encoding="utf-8")
    for name in ("Ana", "Ruth", "Souza"):
        assert name not in words


def test_a_programme_where_all_count_has_an_empty_list(coded: SmallIntake, tmp_path: Path) -> None:
    issue_to(coded, ["Ana Souza"])
    assert write_withdrawals(coded.desk, tmp_path / "withdrawn.json") == 0
