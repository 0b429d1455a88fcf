"""Files of designs from the disk, and designs handed from one programme to another."""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from mentordesk.documents.faces import OWN
from mentordesk.domain.refusals import Refused, Unreadable
from mentordesk.domain.year import DesignFileKind
from mentordesk.services.certificate_pages import bound, load_pages
from mentordesk.services.design_files import export_design, import_design, paper_of, take_file
from mentordesk.services.own_designs import load_any_design, offered_designs, save_design
from tests.documents.own_samples import LETTER, font, own_design, page_pdf, picture
from tests.services.certified import completed, issue_to
from tests.services.small_intake import SmallIntake

SAMPLES = {
    DesignFileKind.BACKGROUND: page_pdf(),
    DesignFileKind.LOGO: picture("RGBA"),
    DesignFileKind.SIGNATURE: picture(form="JPEG"),
    DesignFileKind.FONT: font("Inter-Medium"),
}


@pytest.mark.parametrize("kind", list(DesignFileKind))
def test_every_kind_of_file_is_taken_or_refused(kind: DesignFileKind, tmp_path: Path) -> None:
    path = tmp_path / "file.bin"
    path.write_bytes(SAMPLES[kind])
    assert take_file(kind, path).taken.name == "file.bin"
    path.write_bytes(b"nothing at all")
    with pytest.raises(Unreadable, match=r"^file\.bin "):
        take_file(kind, path)
    with pytest.raises(Refused, match="cannot be read"):
        take_file(kind, tmp_path / "missing.pdf")


def test_a_very_large_file_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "large.png"
    with path.open("wb") as file:
        file.truncate(70_000_001)
    with pytest.raises(Unreadable, match="70 MB"):
        take_file(DesignFileKind.LOGO, path)


def test_the_paper_of_a_background(tmp_path: Path) -> None:
    path = tmp_path / "frame.pdf"
    path.write_bytes(page_pdf(LETTER))
    assert paper_of(path) == "Letter"


def test_a_design_goes_from_one_programme_to_another(small: SmallIntake, tmp_path: Path) -> None:
    path = tmp_path / "mine.ttf"
    path.write_bytes(font("Inter-Medium"))
    face = take_file(DesignFileKind.FONT, path)
    design = own_design(background=page_pdf())
    name = f"{OWN}{_hash(face.taken.content)}"
    ours = replace(
        design,
        faces={**design.faces, "display": name},
        files={**design.files, name.removeprefix(OWN): face.taken.content},
    )
    done = completed(small)
    saved = save_design(done.desk, ours, [face])
    first = issue_to(done, ["Ana Souza"], design=saved.name)
    written = export_design(done.desk, saved.name, tmp_path / "ours")
    assert written.name == "ours.mentordesign"
    again = import_design(done.desk, written)
    assert again.name == "Our own 2"
    assert offered_designs(done.desk)[-2:] == ("Our own", "Our own 2")
    second = issue_to(done, ["Björn Ek"], design="Our own 2")
    pages = [bound(load_pages(done.desk, each)) for each in (first, second)]
    assert [b"+Inter-Medium" in page for page in pages] == [True, True]
    done.desk.undo()
    done.desk.undo()
    assert "Our own 2" not in offered_designs(done.desk)
    assert import_design(done.desk, written, "Other").name == "Other"
    with pytest.raises(Refused, match="already"):
        import_design(done.desk, written, "OTHER")


def test_a_built_in_design_can_be_handed_on_under_another_name(
    small: SmallIntake, tmp_path: Path
) -> None:
    written = export_design(small.desk, "Heritage", tmp_path / "h.mentordesign")
    assert import_design(small.desk, written).name == "Heritage 2"
    with pytest.raises(Refused, match="MentorDesk itself"):
        import_design(small.desk, written, "heritage")
    mine = import_design(small.desk, written, "Mine")
    assert mine.blocks == load_any_design(small.desk, "Heritage").blocks


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
