"""Certificates issued before their pages were made another way: a reprint is the first print.

`kept/issued_before.json` holds the snapshots of 127 certificates as the register of version 0.2
kept them, and the SHA-256 of the file each was printed as then: the built-in designs in their first
version and one of an association's own, 45 names in twelve scripts, A4 and Letter, one signatory
and two, with and without a signed code.
"""

import base64
import hashlib
import json
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from mentordesk.documents.books import CertificatePage, whole_book
from mentordesk.documents.certificates import book
from mentordesk.documents.designs import Design, design_names, load_version, parse_design
from mentordesk.documents.fee_papers import fee_papers
from mentordesk.documents.making import FIRST, NEWEST, made_the_way, way_of_making
from mentordesk.services.certificate_facts import frozen, thawed
from tests.documents.samples import certificate
from tests.documents.test_fee_papers import INVOICE

KEPT: dict[str, Any] = json.loads(
    (Path(__file__).parent / "kept" / "issued_before.json").read_text(encoding="utf-8")
)
CERTIFICATES: list[dict[str, Any]] = KEPT["certificates"]


@cache
def look(name: str) -> Design:
    own = KEPT["own"]
    if name != own["name"]:
        design = load_version(name, 1)
        assert design is not None
        return design
    files = {key: base64.b64decode(value) for key, value in own["files"].items()}
    return parse_design(own["specification"], name, files)


def digest(pdf: bytes) -> str:
    return hashlib.sha256(pdf).hexdigest()


@pytest.mark.parametrize("name", [*design_names(), KEPT["own"]["name"]])
def test_every_reprint_is_the_first_print(name: str) -> None:
    kept = [one for one in CERTIFICATES if one["design"] == name][::9]  # all are merged below
    assert kept
    wrong = [
        one["facts"]["name"]
        for one in kept
        if digest(book([thawed(one["facts"])], look(name))) != one["sha256"]
    ]
    assert wrong == []


@pytest.mark.parametrize("name", [*design_names(), KEPT["own"]["name"]])
def test_a_merged_reprint_is_the_first_one_too(name: str) -> None:
    pages = [
        CertificatePage(thawed(one["facts"]), look(name))
        for one in CERTIFICATES
        if one["design"] == name
    ]
    assert digest(whole_book(pages)) == KEPT["merged"][name]


def test_their_snapshots_say_nothing_and_are_of_the_first_way() -> None:
    assert all("making" not in one["facts"] for one in CERTIFICATES)
    assert {thawed(one["facts"]).making for one in CERTIFICATES} == {FIRST}


def test_a_new_snapshot_says_the_newest_way_and_comes_back_with_it() -> None:
    facts = certificate()
    assert facts.making == NEWEST
    assert frozen(facts)["making"] == NEWEST
    assert thawed(json.loads(json.dumps(frozen(facts)))) == facts


def test_the_two_ways_differ_where_the_first_was_wrong() -> None:
    """Else nothing would be kept apart, and the test above could not fail."""
    for name in ("Ng̃ũgĩ wa Thiong\u2019o", "רות כהן", "陳美玲 (Chen Mei-ling)"):
        new, old = certificate(name), replace(certificate(name), making=FIRST)
        assert book([new], look("Heritage")) != book([old], look("Heritage"))


def test_old_and_new_certificates_stand_in_one_book() -> None:
    old = [thawed(one["facts"]) for one in CERTIFICATES if one["design"] == "Heritage"][:6]
    pdf = book([*old, *(replace(one, making=NEWEST) for one in old)], look("Heritage"))
    assert pdf.startswith(b"%PDF")


def test_the_way_ends_with_its_block_even_where_it_fails() -> None:
    def fails() -> None:
        with made_the_way(FIRST):
            assert way_of_making() == FIRST
            raise ValueError("in the middle")

    with pytest.raises(ValueError, match="in the middle"):
        fails()
    assert way_of_making() == NEWEST


def test_no_built_in_version_is_missing_and_none_is_made_up() -> None:
    for name in design_names():
        newest = load_version(name, None)
        assert newest is not None
        for version in range(1, newest.version + 1):
            found = load_version(name, version)
            assert found is not None
            assert (found.name, found.version) == (name, version)
        assert load_version(name, newest.version + 1) is None
        assert load_version(name, 0) is None
    assert load_version("Nobody's", 1) is None


def test_an_invoice_of_the_first_way_keeps_its_bytes_whatever_its_letters() -> None:
    paper = replace(INVOICE, payer="רות כהן\nNg̃ũgĩ\n陳美玲 (Chen)", making=FIRST)
    assert digest(fee_papers([paper])) == (
        "83f1daaed1a2fdb172f14a129ecae58272d2bbeaa0b6ee2a0a0e17ae852afa8c"
    )
