"""One search for everything: groups, places, what is never found, and that signs are plain."""

from collections.abc import Iterator

import pytest

from mentordesk.domain.pairing import PairState
from mentordesk.services.cases import CaseNote, open_case
from mentordesk.services.demonstration.programme import Demonstration, make_demonstration
from mentordesk.services.search_everywhere import IN_A_GROUP, Hit, Kind, find_everywhere
from mentordesk.storage.desk import Desk
from mentordesk.storage.opening import open_programme
from tests.services.small_intake import SmallIntake


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The demonstration: finished intakes with letters, events, files and certificates."""
    folder = tmp_path_factory.mktemp("everywhere")
    made: Demonstration = make_demonstration(folder / "demonstration.mentordesk")
    opened = open_programme(made.programme)
    yield opened
    opened.close()


def of(desk: Desk, words: str, kind: Kind) -> list[Hit]:
    return [hit for hit in find_everywhere(desk, words) if hit.kind is kind]


@pytest.mark.parametrize(
    ("words", "kind", "title", "tab"),
    [
        ("dabrowska", Kind.PERSON, "Agnieszka Dąbrowska", "Applicants"),
        ("RESUME", Kind.DOCUMENT, "Resume", "Applicants"),
        ("digital preservation", Kind.EVENT, "Digital preservation on a small budget", "Events"),
        ("your mentee is", Kind.LETTER, "your mentee is", "Letters"),
        ("2026-0001", Kind.CERTIFICATE, "HLIA-2026-0001", "Certificates"),
    ],
)
def test_each_kind_is_found_with_its_place(
    desk: Desk, words: str, kind: Kind, title: str, tab: str
) -> None:
    hits = of(desk, words, kind)
    assert hits, words
    assert title.casefold() in hits[0].title.casefold()
    assert {hit.tab for hit in hits} == {tab}
    assert all(hit.what > 0 and hit.intake_id > 0 for hit in hits)


def test_groups_stand_together_in_their_order(desk: Desk) -> None:
    kinds = [hit.kind for hit in find_everywhere(desk, "re")]
    order = list(Kind)
    assert kinds == sorted(kinds, key=order.index)
    assert len(set(kinds)) >= 3
    for kind in order[1:]:
        assert kinds.count(kind) <= IN_A_GROUP


@pytest.mark.parametrize("words", ["", " ", "a", "%%", "__", "'; DROP TABLE event"])
def test_nothing_is_found_where_nothing_is_asked(desk: Desk, words: str) -> None:
    assert find_everywhere(desk, words) == ()


def test_a_sensitive_answer_is_never_found(small: SmallIntake) -> None:
    """Björn wrote "Ruth" as somebody to keep away from: only Ruth herself is found."""
    assert [hit.title for hit in find_everywhere(small.desk, "ruth")] == [
        "Ruth Adams · mentor, 2021 July"
    ]


def test_a_case_is_never_found(small: SmallIntake) -> None:
    pair = small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)
    note = CaseNote("phone", "contact", "Zanzibar incident.", None)
    open_case(small.desk, pair, note)
    assert find_everywhere(small.desk, "zanzibar") == ()
