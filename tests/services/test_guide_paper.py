"""The quick guide on paper: equal days give equal bytes, one page alone, what is refused."""

from datetime import date
from pathlib import Path

import pytest

from mentordesk.cli.run import run
from mentordesk.documents.preview import page_count
from mentordesk.domain.refusals import Refused
from mentordesk.services import guide_paper
from mentordesk.services.guide import FIRST, load_guide, page_named
from mentordesk.services.guide_paper import guide_pdf, save_guide

DAY = date(2026, 11, 22)


@pytest.fixture(autouse=True)
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    """A guide of a few pages: the whole one is typeset by tests/documents."""
    monkeypatch.setattr(guide_paper, "load_guide", lambda language: load_guide(language)[:4])


def test_the_guide_is_saved_and_equal_days_give_equal_bytes(tmp_path: Path) -> None:
    save_guide(tmp_path / "guide.pdf", "Letter")
    assert (tmp_path / "guide.pdf").read_bytes() == guide_pdf("Letter")
    assert guide_pdf("Letter", DAY) == guide_pdf("Letter", DAY)


def test_paper_that_is_not_known_is_refused() -> None:
    with pytest.raises(Refused, match="not for A9"):
        guide_pdf("A9", DAY)


def test_the_command_writes_the_guide(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "guide.pdf"
    assert run(["guide", str(out), "--paper", "Letter", "--language", "de"]) == 0
    assert out.read_bytes() == guide_pdf("Letter", language="de") != guide_pdf("Letter")
    assert out.read_bytes().startswith(b"%PDF")
    assert str(out) in capsys.readouterr().out


def test_one_page_alone_is_shorter_than_the_guide() -> None:
    alone, whole = guide_pdf("A4", DAY, "board"), guide_pdf("A4", DAY)
    assert page_count(alone) < page_count(whole)
    assert alone != guide_pdf("A4", DAY, FIRST)


def test_a_page_that_is_not_there_is_the_first() -> None:
    assert page_named("no such page") is load_guide()[0]
    assert guide_pdf("A4", DAY, "no such page") == guide_pdf("A4", DAY, FIRST)


def test_what_stood_there_stays_where_the_paper_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "guide.pdf"
    path.write_bytes(b"before")
    with pytest.raises(Refused):
        save_guide(path, "A9")
    assert path.read_bytes() == b"before"
    assert [one.name for one in tmp_path.iterdir()] == ["guide.pdf"]
