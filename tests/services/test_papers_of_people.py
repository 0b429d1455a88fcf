"""Papers for single people: what is known of their hours, letters that are true, files whole."""

from datetime import date
from pathlib import Path

import pytest

from mentordesk.documents.preview import page_count
from mentordesk.documents.service_letters import ServiceLetter
from mentordesk.documents.statements import HoursStatement
from mentordesk.domain.pairing import PairState
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import HoursKind
from mentordesk.services.certificate_settings import CertificateSettings, change_settings
from mentordesk.services.hours_ledger import log_hours
from mentordesk.services.papers_of_people import (
    Choice,
    Paper,
    book_of,
    load_papers,
    usual_name,
    usual_signatory,
    write_each_paper,
    write_one,
)
from mentordesk.services.reflections import count_reflections
from tests.services.certified import completed, rename
from tests.services.small_intake import SmallIntake


def _hours(small: SmallIntake, name: str) -> HoursStatement:
    (one,) = load_papers(small.desk, small.intake_id, [small.people[name]], Paper.HOURS).papers
    assert isinstance(one, HoursStatement)
    return one


def _letter(small: SmallIntake, name: str) -> ServiceLetter:
    (one,) = load_papers(small.desk, small.intake_id, [small.people[name]], Paper.SERVICE).papers
    assert isinstance(one, ServiceLetter)
    return one


def test_a_statement_has_every_line_the_sums_and_what_is_expected(small: SmallIntake) -> None:
    completed(small)
    ana = small.people["Ana Souza"]
    log_hours(small.desk, ana, date(2021, 7, 20), 1.5, HoursKind.PREPARATION)
    log_hours(small.desk, ana, date(2021, 7, 12), 1.0, HoursKind.CONTACT)
    count_reflections(small.desk, ana, date(2021, 8, 1), 3)
    count_reflections(small.desk, ana, date(2021, 8, 10), 5)
    found = _hours(small, "Ana Souza")
    assert [(line.day, line.amount) for line in found.lines] == [
        (date(2021, 7, 12), 1.0),
        (date(2021, 7, 20), 1.5),
    ]
    assert (found.total, found.of_kind("contact"), found.reflections) == (2.5, 1.0, 5)
    assert found.expected == 3.0
    assert (found.name, found.role) == ("Ana Souza", "mentee")
    assert _hours(small, "Ruth Adams").reflections is None


def test_the_name_is_the_one_wished_on_certificates(small: SmallIntake) -> None:
    completed(small)
    rename(small, "Ana Souza", "Ana Maria Souza")
    assert _hours(small, "Ana Souza").name == "Ana Maria Souza"


def test_a_letter_confirms_what_is_true_on_the_day(small: SmallIntake) -> None:
    completed(small)
    log_hours(small.desk, small.people["Ruth Adams"], date(2021, 7, 12), 2.0)
    said = " ".join(_letter(small, "Ruth Adams").paragraphs)
    assert "has been taking part since 19 July 2021" in said
    assert "as a mentor (intake 2021 July)" in said
    assert "without payment" in said
    assert "2 hours of mentoring" in said
    assert "Ana" not in said
    assert "without payment" not in " ".join(_letter(small, "Ana Souza").paragraphs)
    small.clock[0] = small.clock[0].replace(year=2022)
    said = " ".join(_letter(small, "Ruth Adams").paragraphs)
    assert "took part from 19 July 2021 to 19 July 2022" in said


def test_no_letter_confirms_what_was_not(small: SmallIntake) -> None:
    with pytest.raises(Refused, match="Chi Lam has no pair that is active or completed"):
        _letter(small, "Chi Lam")
    small.pair("Ana Souza", "Ruth Adams", PairState.CONFIRMED)
    with pytest.raises(Refused, match="Ana Souza has no pair"):
        _letter(small, "Ana Souza")
    with pytest.raises(Refused, match="Nobody was chosen"):
        load_papers(small.desk, small.intake_id, [], Paper.HOURS)


def test_who_signs_is_the_coordinator_unless_said(small: SmallIntake) -> None:
    completed(small)
    assert usual_signatory(small.desk) == ("", "")
    signed = (("Margaret Ellison", "President"), ("Thomas Okafor", "Coordinator, Scheme"))
    change_settings(small.desk, CertificateSettings(signatories=signed, paper="Letter"))
    assert usual_signatory(small.desk) == signed[1]
    ana = [small.people["Ana Souza"]]
    usual = load_papers(small.desk, small.intake_id, ana, Paper.HOURS).head
    assert (usual.signatory, usual.paper) == (signed[1], "Letter")
    other = Choice(("Eve Lim", ""), "A4")
    chosen = load_papers(small.desk, small.intake_id, ana, Paper.HOURS, other).head
    assert (chosen.signatory, chosen.paper) == (("Eve Lim", ""), "A4")


def test_they_are_written_in_one_file_or_one_each(small: SmallIntake, tmp_path: Path) -> None:
    completed(small)
    rename(small, "Ana Souza", "Sam Lee")
    rename(small, "Ruth Adams", "Sam Lee")
    ids = [small.people[name] for name in ("Ana Souza", "Ruth Adams", "Björn Ek")]
    for kind in Paper:
        people = load_papers(small.desk, small.intake_id, ids, kind)
        write_one(people, tmp_path / "all.pdf")
        assert page_count((tmp_path / "all.pdf").read_bytes()) == 3
        names = [path.name for path in write_each_paper(people, tmp_path / str(kind))]
        words = kind.capitalize()
        assert names == [
            f"{words} Björn Ek.pdf",
            f"{words} Sam Lee.pdf",
            f"{words} Sam Lee (2).pdf",
        ]
        assert book_of(people) == (tmp_path / "all.pdf").read_bytes()


def test_stopping_leaves_no_file(small: SmallIntake, tmp_path: Path) -> None:
    completed(small)
    ids = [small.people[name] for name in ("Ana Souza", "Ruth Adams")]
    people = load_papers(small.desk, small.intake_id, ids, Paper.HOURS)

    class Stop(Exception):
        pass

    def stop(done: int, _of: int) -> None:
        if done == 2:
            raise Stop

    with pytest.raises(Stop):
        write_each_paper(people, tmp_path / "each", stop)
    assert list((tmp_path / "each").iterdir()) == []


def test_a_file_is_called_after_the_person_or_says_how_many(small: SmallIntake) -> None:
    completed(small)
    ids = [small.people["Ana Souza"], small.people["Ruth Adams"]]
    one = load_papers(small.desk, small.intake_id, ids[:1], Paper.SERVICE)
    assert usual_name(one) == "Service letter Ana Souza.pdf"
    two = load_papers(small.desk, small.intake_id, ids, Paper.HOURS)
    assert usual_name(two) == "Statement of hours, 2 people.pdf"
