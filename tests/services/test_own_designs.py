"""Own designs: versions that never change in use, reprints of the first print, undo, refusals."""

import io
from dataclasses import replace

import pikepdf
import pytest
from sqlalchemy import select

from mentordesk.documents.designs import Design, design_names
from mentordesk.documents.editing import with_font_file
from mentordesk.documents.pictures import take_logo
from mentordesk.domain.refusals import Conflict, Refused, Unreadable
from mentordesk.domain.year import DesignFileKind
from mentordesk.services.certificate_pages import bound, load_pages
from mentordesk.services.certificate_settings import change_settings, load_settings
from mentordesk.services.design_hashes import files_of_designs
from mentordesk.services.issuing import issue
from mentordesk.services.issuing import replace as replace_certificate
from mentordesk.services.own_designs import (
    NewFile,
    bring_back,
    load_any_design,
    load_own_designs,
    offered_designs,
    put_away,
    rename_design,
    save_design,
)
from mentordesk.services.privacy.blanking import drop_files
from mentordesk.services.verification import verify_number
from mentordesk.storage.models.applications import FileContent
from mentordesk.storage.models.history import Action
from mentordesk.storage.models.own_designs import DesignFile, OwnDesign
from tests.documents.own_samples import font, own_design, page_pdf, picture
from tests.services.certified import SETTINGS, completed, issue_to
from tests.services.small_intake import SmallIntake

LOGO = take_logo(picture(), "logo.png")


@pytest.fixture
def done(small: SmallIntake) -> SmallIntake:
    return completed(small)


def _ours() -> Design:
    return own_design(background=page_pdf(), logo=LOGO.content)


def _versions(small: SmallIntake) -> list[tuple[str, int]]:
    with small.desk.reading() as session:
        return [
            (row.name, row.version)
            for row in session.scalars(select(OwnDesign).order_by(OwnDesign.id))
        ]


def test_a_design_is_kept_with_its_files(small: SmallIntake) -> None:
    saved = save_design(small.desk, _ours(), [NewFile(DesignFileKind.LOGO, LOGO)])
    assert saved.version == 1
    assert load_any_design(small.desk, "Our own") == saved
    assert offered_designs(small.desk) == (*design_names(), "Our own")
    with small.desk.reading() as session:
        (logo,) = session.scalars(select(DesignFile))
        assert (logo.kind, logo.name) == (DesignFileKind.LOGO, "logo.png")
        assert session.get_one(FileContent, logo.sha256).content == LOGO.content
    small.desk.undo()
    assert offered_designs(small.desk) == design_names()
    small.desk.redo()
    assert load_any_design(small.desk, "Our own") == saved


def test_a_version_without_certificates_is_written_over(small: SmallIntake) -> None:
    save_design(small.desk, _ours())
    again = save_design(small.desk, replace(_ours(), colours={**_ours().colours, "x": "#112233"}))
    assert again.version == 1
    assert load_any_design(small.desk, "Our own").colour("x") == "#112233"
    assert _versions(small) == [("Our own", 1)]
    small.desk.undo()
    assert "x" not in load_any_design(small.desk, "Our own").colours


def test_a_reprint_is_the_first_print_whatever_became_of_the_design(done: SmallIntake) -> None:
    save_design(done.desk, _ours())
    issued = issue_to(done, ["Ana Souza"], design="Our own")
    first = bound(load_pages(done.desk, issued))
    moved = replace(_ours(), blocks=_ours().blocks[2:], pictures={}, files={})
    assert save_design(done.desk, moved).version == 2
    put_away(done.desk, "Our own")
    later = issue_to(done, ["Björn Ek"], design="Our own")
    assert bound(load_pages(done.desk, issued)) == first
    assert bound(load_pages(done.desk, later)) != first
    assert [p.page.design.version for p in load_pages(done.desk, [*issued, *later])] == [1, 2]
    assert verify_number(done.desk, load_pages(done.desk, issued)[0].page.facts.number).is_genuine


def test_a_certificate_is_replaced_on_the_version_it_was_issued_on(done: SmallIntake) -> None:
    save_design(done.desk, _ours())
    (issued,) = issue_to(done, ["Ana Souza"], design="Our own")
    save_design(done.desk, replace(_ours(), blocks=_ours().blocks[2:]))
    made = replace_certificate(done.desk, issued, "a new name")
    assert load_pages(done.desk, [made])[0].page.design.version == 1


def test_saving_a_design_in_use_is_not_taken_back(done: SmallIntake) -> None:
    save_design(done.desk, _ours())
    number = _last_action(done)
    (issued,) = issue_to(done, ["Ana Souza"], design="Our own")
    with pytest.raises(Conflict):
        done.desk.take_back(number)
    assert bound(load_pages(done.desk, [issued])).startswith(b"%PDF")
    done.desk.undo()  # the issuing
    done.desk.take_back(number)
    assert load_own_designs(done.desk) == ()


def _last_action(small: SmallIntake) -> int:
    with small.desk.reading() as session:
        found = session.scalar(select(Action.id).order_by(Action.id.desc()))
    assert found is not None
    return found


def test_what_is_put_away_is_offered_no_more(small: SmallIntake) -> None:
    save_design(small.desk, _ours())
    put_away(small.desk, "Our own")
    assert "Our own" not in offered_designs(small.desk)
    assert load_own_designs(small.desk)[0].is_put_away
    with pytest.raises(Refused, match="put away already"):
        put_away(small.desk, "Our own")
    bring_back(small.desk, "Our own")
    assert "Our own" in offered_designs(small.desk)
    for verb in (put_away, bring_back):
        with pytest.raises(Refused, match="no own design"):
            verb(small.desk, "Another")


@pytest.mark.parametrize(
    ("name", "reason"),
    [("", "1 to 60"), ("x" * 61, "1 to 60"), ("heritage", "MentorDesk itself")],
)
def test_names_are_checked(name: str, reason: str, small: SmallIntake) -> None:
    with pytest.raises(Refused, match=reason):
        save_design(small.desk, replace(_ours(), name=name))
    assert load_own_designs(small.desk) == ()


def test_a_new_design_takes_no_others_name(small: SmallIntake) -> None:
    save_design(small.desk, _ours(), is_new=True)
    with pytest.raises(Refused, match="already"):
        save_design(small.desk, replace(_ours(), name="OUR OWN"), is_new=True)


def test_what_could_not_be_read_back_is_not_kept(small: SmallIntake) -> None:
    with pytest.raises(Unreadable, match="missing"):
        save_design(small.desk, replace(_ours(), files={}))
    assert load_own_designs(small.desk) == ()


def test_an_own_design_can_be_the_programmes(small: SmallIntake) -> None:
    save_design(small.desk, _ours())
    change_settings(small.desk, replace(load_settings(small.desk), design="Our own"))
    assert load_settings(small.desk).design == "Our own"
    with pytest.raises(Unreadable, match="no certificate design"):
        change_settings(small.desk, replace(load_settings(small.desk), design="Nobody's"))


def test_certificates_are_counted(done: SmallIntake) -> None:
    save_design(done.desk, _ours())
    issue_to(done, ["Ana Souza", "Ruth Adams"], design="Our own")
    assert load_own_designs(done.desk)[0].certificates == 2


def test_what_is_cleared_away_is_never_a_designs(small: SmallIntake) -> None:
    design, name = with_font_file(_ours(), font("Inter-Medium"))
    design = replace(design, fallbacks=(name,))
    save_design(small.desk, design)  # no row of design_file names its files
    with small.desk.beyond_undo("Erase somebody", "erase") as session:
        session.add(FileContent(sha256="0" * 64, content=b"nobody's"))
        session.flush()
        assert files_of_designs(session) == set(design.files)
        assert drop_files(session) >= 1
    assert load_any_design(small.desk, "Our own").files == design.files


def test_a_design_is_renamed_in_one_step_with_the_settings(small: SmallIntake) -> None:
    save_design(small.desk, _ours(), is_new=True)
    change_settings(small.desk, replace(load_settings(small.desk), mentor_design="Our own"))
    assert rename_design(small.desk, "Our own", "  Ours of 2026 ") == "Ours of 2026"
    assert _versions(small) == [("Ours of 2026", 1)]
    assert load_settings(small.desk).mentor_design == "Ours of 2026"
    assert load_settings(small.desk).design == "Heritage"
    small.desk.undo()
    assert _versions(small) == [("Our own", 1)]
    assert load_settings(small.desk).mentor_design == "Our own"
    for name, words in (("", "needs a name"), ("Heritage", "MentorDesk itself")):
        with pytest.raises(Refused, match=words):
            rename_design(small.desk, "Our own", name)
    with pytest.raises(Refused, match="already"):
        rename_design(small.desk, "Our own", "Our own")
    with pytest.raises(Refused, match="no own design"):
        rename_design(small.desk, "Nobody's", "Another")


def test_what_was_issued_keeps_the_name_it_was_issued_on(done: SmallIntake) -> None:
    save_design(done.desk, _ours(), is_new=True)
    issued = issue_to(done, ["Ana Souza"], design="Our own")
    first = bound(load_pages(done.desk, issued))
    rename_design(done.desk, "Our own", "Ours of 2026")
    assert bound(load_pages(done.desk, issued)) == first
    assert offered_designs(done.desk)[-1] == "Ours of 2026"
    assert "Our own" not in offered_designs(done.desk)
    (row,) = (one for one in load_own_designs(done.desk) if one.name == "Ours of 2026")
    assert (row.version, row.certificates) == (1, 0)


@pytest.mark.parametrize(("paper", "size"), [("A4", (842, 595)), ("Letter", (792, 612))])
def test_an_own_design_prints_at_the_size_of_its_paper(
    done: SmallIntake, paper: str, size: tuple[int, int]
) -> None:
    save_design(done.desk, _ours(), is_new=True)
    settings = replace(SETTINGS, design="Our own", paper=paper)
    issued = issue(done.desk, done.intake_id, [done.people["Ana Souza"]], settings)
    with pikepdf.open(io.BytesIO(bound(load_pages(done.desk, issued)))) as pdf:
        (page,) = pdf.pages
        boxes = (page.mediabox, page.cropbox, page.trimbox)
        edges = {tuple(round(float(edge)) for edge in box) for box in boxes}
    assert edges == {(0, 0, *size)}
