"""Is this paper genuine? PDFs, scans, photographs, codes, numbers; with and without a register."""

import io
from collections.abc import Callable
from dataclasses import replace as with_other
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from mentordesk.documents.certificates import book
from mentordesk.documents.designs import load_design
from mentordesk.documents.facts import CertificateFacts
from mentordesk.documents.preview import page_image
from mentordesk.documents.signing.codes import sign
from mentordesk.documents.signing.qr import url_of
from mentordesk.documents.signing.statement import statement_of
from mentordesk.domain.refusals import Refused, Unreadable
from mentordesk.services.certificate_facts import facts_of
from mentordesk.services.issuing import replace
from mentordesk.services.register import withdraw
from mentordesk.services.signing import papers
from mentordesk.services.signing.keys import forget_keys, key_folder, load_keys, make_key
from mentordesk.services.signing.papers import verify_anything, verify_pdf, verify_picture
from mentordesk.services.signing.proving import Known, load_known, prove
from mentordesk.services.signing.publishing import write_withdrawals
from mentordesk.services.verification import Verdict
from tests.documents.signing.signed import OTHER
from tests.services.certified import issue_to
from tests.services.signing.conftest import ADDRESS, PASSPHRASE
from tests.services.small_intake import SmallIntake

Save = Callable[[CertificateFacts], Path]


@pytest.fixture
def ana(coded: SmallIntake) -> CertificateFacts:
    """The certificate of Ana Souza."""
    (facts,), _ = facts_of(coded.desk, issue_to(coded, ["Ana Souza"]))
    return facts


@pytest.fixture
def save(tmp_path: Path) -> Save:
    """A PDF of some facts, as somebody with the same program could make it."""

    def saved(facts: CertificateFacts) -> Path:
        target = tmp_path / "shown.pdf"
        target.write_bytes(book([facts], load_design("Heritage")))
        return target

    return saved


def alone() -> Known:
    """What this computer knows without a programme."""
    return load_known()


def with_register(coded: SmallIntake) -> Known:
    return load_known(coded.desk)


def test_a_pdf_is_genuine_with_a_register_and_without(
    coded: SmallIntake, ana: CertificateFacts, save: Save
) -> None:
    for known in (alone(), with_register(coded)):
        (found,) = verify_pdf(save(ana), known)
        assert (found.verdict, found.number) == (Verdict.GENUINE, ana.number)
        assert "Ana Souza as mentee" in found.sentence
    assert "only the register or a list tells" in verify_pdf(save(ana), alone())[0].sentence


@pytest.mark.parametrize("name", ["Ana Sousa", "Ana Maria Souza", "Bo Lee", "ANA SOUZA"])
def test_an_altered_name_is_found_without_a_register(
    coded: SmallIntake, ana: CertificateFacts, save: Save, name: str
) -> None:
    for known in (alone(), with_register(coded)):
        (found,) = verify_pdf(save(with_other(ana, name=name)), known)
        assert found.verdict is Verdict.ALTERED
        assert "Ana Souza" in found.sentence


def test_an_altered_number_is_found_without_a_register(ana: CertificateFacts, save: Save) -> None:
    (found,) = verify_pdf(save(with_other(ana, number="LA-2021-0777")), alone())
    assert found.verdict is Verdict.ALTERED


def test_anything_altered_is_found_with_the_register(
    coded: SmallIntake, ana: CertificateFacts, save: Save
) -> None:
    for change in ({"title": "Certificate of Excellence"}, {"paper": "Letter"}):
        forged = with_other(ana, **change)  # type: ignore[arg-type]  # texts only
        (found,) = verify_pdf(save(forged), with_register(coded))
        assert found.verdict is Verdict.ALTERED


def test_the_code_of_another_on_a_page_is_found(
    coded: SmallIntake, ana: CertificateFacts, save: Save
) -> None:
    (ruth,), _ = facts_of(coded.desk, issue_to(coded, ["Ruth Adams"]))
    for known in (alone(), with_register(coded)):
        (found,) = verify_pdf(save(with_other(ana, code=ruth.code)), known)
        assert found.verdict is Verdict.ALTERED


def test_a_code_of_another_association_is_unknown(ana: CertificateFacts, save: Save) -> None:
    foreign = sign(statement_of(ana), OTHER.short, OTHER.private)
    (found,) = verify_pdf(save(with_other(ana, code=foreign)), alone())
    assert (found.verdict, OTHER.name in found.sentence) == (Verdict.UNKNOWN, True)
    assert "another association's" in found.sentence


def test_a_forged_signature_is_altered(coded: SmallIntake, ana: CertificateFacts) -> None:
    (key,) = load_keys(coded.desk)
    raised = with_other(ana, hours=999.0)
    forged = sign(statement_of(raised), OTHER.short, OTHER.private)
    honest = sign(statement_of(raised), bytes_of_name(key.name), OTHER.private)
    assert prove(forged, alone()).verdict is Verdict.UNKNOWN
    found = prove(honest, alone())
    assert found.verdict is Verdict.ALTERED
    assert "its signature does not fit" in found.sentence


def bytes_of_name(name: str) -> bytes:
    import base64  # noqa: PLC0415 - only here

    return base64.b32decode(name)


def test_a_code_is_taken_as_it_is_pasted(coded: SmallIntake, ana: CertificateFacts) -> None:
    for text in (ana.code, url_of(ADDRESS, ana.code), f" {ana.code[:50]}\n{ana.code[50:]}\n"):
        for known in (alone(), with_register(coded)):
            (found,) = verify_anything(text, known)
            assert found.is_genuine


def test_a_code_that_is_cut_or_none_is_one_sentence(ana: CertificateFacts) -> None:
    with pytest.raises(Refused, match="The code is cut short"):
        verify_anything(ana.code[:-40], alone())
    with pytest.raises(Refused, match="not the code of a certificate"):
        verify_anything("https://example.org/#hello", alone())
    with pytest.raises(Refused, match="not the code of a certificate"):
        verify_anything("9" * 200, alone())


def test_a_number_needs_a_register(coded: SmallIntake, ana: CertificateFacts) -> None:
    with pytest.raises(Refused, match="--programme"):
        verify_anything(ana.number, alone())
    (found,) = verify_anything(ana.number.lower(), with_register(coded))
    assert found.is_genuine


def test_withdrawn_and_replaced_are_told_by_register_and_list(
    coded: SmallIntake, tmp_path: Path, save: Save
) -> None:
    issued = issue_to(coded, ["Ana Souza", "Ruth Adams", "Sam O'Neil"])
    facts = {one.name: one for one in facts_of(coded.desk, issued)[0]}
    by_name = {one.name: number for one, number in zip(facts.values(), issued, strict=True)}
    withdraw(coded.desk, by_name["Ana Souza"], "A slip.")
    replace(coded.desk, by_name["Ruth Adams"], "A new name.")
    write_withdrawals(coded.desk, tmp_path / "withdrawn.json")
    listed = load_known(withdrawn=tmp_path / "withdrawn.json")
    verdicts = {"Ana Souza": Verdict.WITHDRAWN, "Ruth Adams": Verdict.REPLACED}
    for name, one in facts.items():
        wanted = verdicts.get(name, Verdict.GENUINE)
        for known in (listed, with_register(coded)):
            assert prove(one.code, known).verdict is wanted
            assert verify_pdf(save(one), known)[0].verdict is wanted
    sentence = prove(facts["Ana Souza"].code, listed).sentence
    assert sentence.endswith("it was withdrawn on 20 August 2021.")
    assert "only the register" not in prove(facts["Sam O'Neil"].code, listed).sentence


def test_one_that_was_taken_back_is_told(
    coded: SmallIntake, ana: CertificateFacts, tmp_path: Path
) -> None:
    coded.desk.undo()
    assert prove(ana.code, with_register(coded)).verdict is Verdict.TAKEN_BACK
    write_withdrawals(coded.desk, tmp_path / "withdrawn.json")
    listed = load_known(withdrawn=tmp_path / "withdrawn.json")
    assert prove(ana.code, listed).verdict is Verdict.WITHDRAWN


def test_a_good_signature_on_other_facts_than_the_register_is_altered(
    coded: SmallIntake, ana: CertificateFacts
) -> None:
    (row,) = load_keys(coded.desk)
    from mentordesk.services.signing.keys import opened_key  # noqa: PLC0415 - only here

    opened = opened_key(row.name)
    other = sign(statement_of(with_other(ana, name="Eve")), opened.short, opened.private)
    assert prove(other, alone()).is_genuine  # nobody but the holder of the key could make it
    assert prove(other, with_register(coded)).verdict is Verdict.ALTERED


def test_a_retired_key_still_proves(coded: SmallIntake, ana: CertificateFacts) -> None:
    make_key(coded.desk, PASSPHRASE)
    assert prove(ana.code, with_register(coded)).is_genuine


def test_an_erased_person_keeps_a_paper_that_proves_itself(
    coded: SmallIntake, ana: CertificateFacts, save: Save
) -> None:
    from mentordesk.storage.models.certificates import Certificate  # noqa: PLC0415 - only here

    path = save(ana)
    with coded.desk.action("Blank", "erase") as session:
        row = session.query(Certificate).one()
        row.facts = row.facts | {"name": "Erased", "code": ""}
    (found,) = verify_pdf(path, with_register(coded))
    assert found.is_genuine
    (forged,) = verify_pdf(save(with_other(ana, name="Eve Smith")), with_register(coded))
    assert forged.verdict is Verdict.ALTERED


def picture(facts: CertificateFacts, path: Path, dpi: int = 150) -> Path:
    page = page_image(book([facts], load_design("Heritage")), 0, dpi)
    whole = Image.frombytes("RGBA", (page.width, page.height), page.rgba)
    whole.convert("L").save(path)
    return path


def test_a_scanned_picture_and_a_scanned_pdf(
    coded: SmallIntake, ana: CertificateFacts, tmp_path: Path
) -> None:
    pytest.importorskip("zxingcpp")
    scanned = picture(ana, tmp_path / "scan.png")
    with Image.open(scanned) as image:
        image.save(tmp_path / "scan.pdf", resolution=150)
    for path in (scanned, tmp_path / "scan.pdf"):
        for known in (alone(), with_register(coded)):
            (found,) = verify_anything(str(path), known)
            assert (found.verdict, found.number) == (Verdict.GENUINE, ana.number)


def test_a_picture_without_a_code_is_one_sentence(tmp_path: Path) -> None:
    pytest.importorskip("zxingcpp")
    Image.new("RGB", (300, 200), "white").save(tmp_path / "white.png")
    with pytest.raises(Refused, match="No code of a certificate can be seen"):
        verify_picture(tmp_path / "white.png", alone())
    (tmp_path / "cut.jpg").write_bytes(b"\xff\xd8\xff")
    with pytest.raises(Unreadable, match="is no picture"):
        verify_picture(tmp_path / "cut.jpg", alone())


def test_other_qr_codes_are_not_taken_for_ours(tmp_path: Path) -> None:
    pytest.importorskip("zxingcpp")
    import segno  # noqa: PLC0415 - only here

    segno.make("https://example.org/menu").save(str(tmp_path / "menu.png"), scale=8)
    with pytest.raises(Refused, match="No code of a certificate"):
        verify_picture(tmp_path / "menu.png", alone())


def test_without_the_decoder_a_scan_says_so(
    ana: CertificateFacts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = picture(ana, tmp_path / "scan.png")
    with Image.open(path) as image:
        image.save(tmp_path / "scan.pdf", resolution=150)
    monkeypatch.setattr("mentordesk.documents.signing.scan._module", lambda: None)
    with pytest.raises(Refused, match="extra “scan”"):
        verify_anything(str(path), alone())
    monkeypatch.setattr(papers, "can_scan", lambda: False)
    with pytest.raises(Refused, match="bears a certificate's number or code"):
        verify_anything(str(tmp_path / "scan.pdf"), alone())


def test_files_that_are_nothing_of_ours_are_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "text.pdf").write_text("no PDF")
    with pytest.raises(Unreadable, match="no PDF that can be read"):
        verify_anything(str(tmp_path / "text.pdf"), alone())
    with pytest.raises(Unreadable, match="cannot be read"):
        verify_anything(str(tmp_path / "none.pdf"), alone())
    with pikepdf.new() as document:
        document.add_blank_page()
        output = io.BytesIO()
        document.save(output)
    (tmp_path / "blank.pdf").write_bytes(output.getvalue())
    with pytest.raises(Refused, match="No page of blank"):
        verify_anything(str(tmp_path / "blank.pdf"), alone())


def test_a_page_without_a_code_needs_the_register(
    coded: SmallIntake, ana: CertificateFacts, save: Save
) -> None:
    bare = save(with_other(ana, code="", verify_at=""))
    with pytest.raises(Refused, match="--programme"):
        verify_pdf(bare, alone())
    assert verify_pdf(bare, with_register(coded))[0].verdict is Verdict.ALTERED


def test_known_keys_are_those_here_and_those_of_the_programme(coded: SmallIntake) -> None:
    (key,) = load_keys(coded.desk)
    assert alone().keys == {key.name: key.public}
    (key_folder() / "broken.json").write_bytes(b"{")
    assert alone().keys == {key.name: key.public}
    (key_folder() / f"{key.name}.json").unlink()
    assert alone().keys == {}
    assert with_register(coded).keys == {key.name: key.public}


def test_a_list_that_cannot_be_used_is_one_sentence(coded: SmallIntake, tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="cannot be read"):
        load_known(coded.desk, tmp_path / "none.json")
    (tmp_path / "list.json").write_text("{}")
    with pytest.raises(Unreadable, match="is no list"):
        load_known(coded.desk, tmp_path / "list.json")
    forget_keys()


@pytest.mark.parametrize("name", ["Dr Ana Souza", "Ana Souza PhD"])
def test_a_word_beside_the_name_is_found_without_a_register(
    ana: CertificateFacts, save: Save, name: str
) -> None:
    (found,) = verify_pdf(save(with_other(ana, name=name)), alone())
    assert (found.verdict, found.is_genuine) == (Verdict.LOOKS_DIFFERENT, False)
    assert "signed for Ana Souza; the page shows other words beside" in found.sentence
