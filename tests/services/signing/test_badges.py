"""Open Badges as files: one for each valid certificate, who can have none named with why."""

from pathlib import Path

import pytest

from mentordesk.documents.signing.badge import read_part
from mentordesk.documents.signing.codes import is_signed
from mentordesk.documents.signing.keys import raw_of
from mentordesk.services.register import withdraw
from mentordesk.services.signing.badges import badge_of, save_badges
from mentordesk.services.signing.keys import forget_keys, load_keys
from mentordesk.services.signing.settings import VerificationSettings, change_verification
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.people import Person
from tests.services.certified import completed, issue_to
from tests.services.small_intake import SmallIntake
from tests.services.verbs import refused


def give_email(small: SmallIntake, name: str, address: str | None) -> None:
    with small.desk.action("Give an address", "edit") as session:
        person_id = session.get_one(Application, small.people[name]).person_id
        session.get_one(Person, person_id).email = address


@pytest.fixture
def issued(coded: SmallIntake) -> tuple[int, ...]:
    """Certificates of two who have an address and one who has none."""
    give_email(coded, "Ana Souza", "ana@example.org")
    give_email(coded, "Björn Ek", "bjorn@example.org")
    give_email(coded, "Ruth Adams", None)
    return issue_to(coded, ["Ana Souza", "Björn Ek", "Ruth Adams"])


def test_a_badge_each_and_the_rest_named(
    coded: SmallIntake, issued: tuple[int, ...], tmp_path: Path
) -> None:
    told: list[tuple[int, int]] = []
    saved = save_badges(coded.desk, issued, tmp_path / "badges", lambda *done: told.append(done))
    assert [path.name for path in saved.paths] == [
        "LA-2021-0001 Ana Souza.jwt",
        "LA-2021-0002 Björn Ek.jwt",
    ]
    (left,) = saved.left_out
    assert "Ruth Adams has no e-mail address" in left
    assert told == [(1, 3), (2, 3), (3, 3)]
    (key,) = load_keys(coded.desk)
    for path in saved.paths:
        header, payload, signature = path.read_text().strip().split(".")
        assert is_signed(key.public, f"{header}.{payload}".encode(), raw_of(signature))
        assert read_part(payload)["issuer"]["name"] == "Library Association"


def test_badges_are_the_same_each_time_and_salted_apart(
    coded: SmallIntake, issued: tuple[int, ...]
) -> None:
    assert badge_of(coded.desk, issued[0]) == badge_of(coded.desk, issued[0])
    salts = set()
    for number in issued[:2]:
        payload = read_part(badge_of(coded.desk, number)[1].decode().split(".")[1])
        salts.add(payload["credentialSubject"]["identifier"][0]["salt"])
        assert "example.org" not in str(payload["credentialSubject"])
    assert len(salts) == 2


def test_one_that_counts_no_longer_has_none(
    coded: SmallIntake, issued: tuple[int, ...], tmp_path: Path
) -> None:
    withdraw(coded.desk, issued[0], "A slip.")
    with refused(coded.desk, "is withdrawn: it has no badge"):
        badge_of(coded.desk, issued[0])
    assert len(save_badges(coded.desk, issued, tmp_path).paths) == 1


def test_a_closed_key_or_none_chosen_writes_nothing(
    coded: SmallIntake, issued: tuple[int, ...], tmp_path: Path
) -> None:
    with refused(coded.desk, "No certificate was chosen"):
        save_badges(coded.desk, [], tmp_path / "badges")
    forget_keys()
    with refused(coded.desk, "give its passphrase"):
        save_badges(coded.desk, issued, tmp_path / "badges")
    assert not (tmp_path / "badges").exists()


def test_without_an_address_there_is_no_badge(
    coded: SmallIntake, issued: tuple[int, ...], tmp_path: Path
) -> None:
    change_verification(coded.desk, VerificationSettings())
    with refused(coded.desk, "Verification settings"):
        save_badges(coded.desk, issued, tmp_path)
    with refused(coded.desk, "Verification settings"):
        badge_of(coded.desk, issued[0])


def test_without_a_key_there_is_no_badge(small: SmallIntake, tmp_path: Path) -> None:
    issued = issue_to(completed(small), ["Ana Souza"])
    with refused(small.desk, "signing key"):
        save_badges(small.desk, issued, tmp_path)


@pytest.mark.parametrize("step", [1, 2, 3])
def test_stopping_leaves_no_badge_behind(
    step: int, coded: SmallIntake, issued: tuple[int, ...], tmp_path: Path
) -> None:
    folder = tmp_path / "badges"
    folder.mkdir()
    kept = save_badges(coded.desk, issued[:1], folder).paths[0]

    def stop(done: int, _of: int) -> None:
        if done == step:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        save_badges(coded.desk, issued, folder, stop)
    assert list(folder.iterdir()) == [kept]
