"""How certificates are printed: what is kept, what is refused, the usual titles and wording."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.documents.designs import design_names
from mentordesk.documents.wording import default_title, default_wording
from mentordesk.domain.pairing import PairState
from mentordesk.domain.people import Role
from mentordesk.services.certificate_conditions import (
    Conditions,
    Participation,
    change_conditions,
    load_conditions,
    why_not,
)
from mentordesk.services.certificate_settings import (
    CertificateSettings,
    change_settings,
    load_settings,
)
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.settings import Setting
from tests.services.small_intake import SmallIntake
from tests.services.verbs import one_step, refused

USUAL = CertificateSettings()


def test_a_new_programme_prints_in_the_usual_way(small: SmallIntake) -> None:
    assert load_settings(small.desk) == USUAL


@pytest.mark.parametrize(
    "settings",
    [
        CertificateSettings(paper="Letter"),
        CertificateSettings(signatories=(("Ann Lee", "President"),)),
        CertificateSettings(signatories=(("Ann Lee", "President"), ("Bo Li", ""))),
        CertificateSettings(mentor_design="Appreciation"),
        CertificateSettings(with_hours=False, language="de"),
        CertificateSettings(mentee_title="Thank you", mentor_title="谢谢"),
        CertificateSettings(mentee_wording="For **{{name}}** in {{scheme}}."),
        CertificateSettings(mentor_wording="{{ name }}: {{year}}"),
        *(CertificateSettings(design=name, paper="Letter") for name in design_names()),
    ],
)
def test_what_is_kept_comes_back_in_one_step(
    small: SmallIntake, settings: CertificateSettings
) -> None:
    one_step(small.desk, lambda: change_settings(small.desk, settings), "certificates are printed")
    assert load_settings(small.desk) == settings


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        (CertificateSettings(design="Baroque"), "Baroque"),
        (CertificateSettings(design=""), "design"),
        (CertificateSettings(mentee_wording="For {{nmae}}"), "Did you mean {{name}}"),
        (CertificateSettings(mentor_wording="{{name}} {{password}}"), "password"),
        (CertificateSettings(signatories=(("A", ""), ("B", ""), ("C", ""))), "two signatories"),
    ],
)
def test_what_cannot_be_printed_is_refused_and_nothing_is_kept(
    small: SmallIntake, settings: CertificateSettings, words: str
) -> None:
    with refused(small.desk, words):
        change_settings(small.desk, settings)
    assert load_settings(small.desk) == USUAL


def test_the_day_of_issue_is_never_kept(small: SmallIntake) -> None:
    change_settings(small.desk, CertificateSettings(paper="Letter", issued_on=date(2021, 1, 2)))
    assert load_settings(small.desk) == CertificateSettings(paper="Letter")


def test_what_a_newer_program_kept_is_left_alone(small: SmallIntake) -> None:
    with small.desk.action("Settings of tomorrow") as session:
        session.add(Setting(key="certificates", value={"paper": "Letter", "foil": "gold"}))
    assert load_settings(small.desk) == CertificateSettings(paper="Letter")


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("hours", [True, False])
def test_an_empty_title_or_wording_is_the_usual_one(role: Role, hours: bool) -> None:
    blank = CertificateSettings(
        mentee_title=" ", mentor_title="\n", mentee_wording="\t", mentor_wording="  "
    )
    for settings in (USUAL, blank):
        assert settings.title(role) == default_title(role)
        assert settings.wording(role, hours=hours) == default_wording(role, hours=hours)


def test_each_role_has_its_own_words() -> None:
    own = CertificateSettings(mentee_title=" Learner ", mentor_wording=" Thanks ")
    assert own.title(Role.MENTEE) == "Learner"
    assert own.title(Role.MENTOR) == default_title(Role.MENTOR)
    assert own.wording(Role.MENTOR, hours=True) == own.wording(Role.MENTOR, hours=False) == "Thanks"
    assert own.wording(Role.MENTEE, hours=True) == default_wording(Role.MENTEE, hours=True)


@pytest.mark.parametrize(
    "asked",
    [
        Conditions(completed=True),
        Conditions(minimum_hours=0),
        Conditions(minimum_hours=0.25, minimum_contacts=6),
        Conditions(orientation=True, exit_survey=True),
    ],
)
def test_conditions_are_one_step(small: SmallIntake, asked: Conditions) -> None:
    one_step(
        small.desk, lambda: change_conditions(small.desk, small.intake_id, asked), "conditions"
    )
    assert load_conditions(small.desk, small.intake_id) == asked


@pytest.mark.parametrize(
    "asked",
    [
        Conditions(minimum_hours=-0.5),
        Conditions(minimum_contacts=-1),
        Conditions(minimum_hours=5, minimum_contacts=-3),
    ],
)
def test_less_than_nothing_leaves_every_row(small: SmallIntake, asked: Conditions) -> None:
    with refused(small.desk, "less than nothing"):
        change_conditions(small.desk, small.intake_id, asked)


def test_conditions_of_a_newer_program_ask_for_what_is_known(small: SmallIntake) -> None:
    with small.desk.action("Conditions of tomorrow") as session:
        kept = {"orientation": True, "portfolio": True}
        session.get_one(Intake, small.intake_id).conditions = kept
    assert load_conditions(small.desk, small.intake_id) == Conditions(orientation=True)


PARTICIPATIONS = st.builds(
    Participation,
    pairs=st.lists(st.sampled_from(PairState), max_size=3).map(tuple),
    hours=st.integers(0, 80).map(lambda quarters: quarters / 4),
    contacts=st.integers(0, 9),
    orientation=st.booleans(),
    exit_survey=st.booleans(),
)
ASKED = st.builds(
    Conditions,
    completed=st.booleans(),
    minimum_hours=st.none() | st.integers(0, 20).map(float),
    minimum_contacts=st.none() | st.integers(0, 9),
    orientation=st.booleans(),
    exit_survey=st.booleans(),
)


@given(ASKED, PARTICIPATIONS)
def test_who_does_more_never_lacks_more(asked: Conditions, did: Participation) -> None:
    more = replace(
        did, hours=did.hours + 1, contacts=did.contacts + 1, orientation=True, exit_survey=True
    )
    lacks = why_not(asked, did)
    assert len(why_not(asked, more)) <= len(lacks)
    assert len(set(lacks)) == len(lacks)
    assert all(sentence.endswith(".") and sentence.count("\n") == 0 for sentence in lacks)


@given(ASKED, PARTICIPATIONS)
def test_asking_for_nothing_leaves_only_the_pair(asked: Conditions, did: Participation) -> None:
    lacks = why_not(Conditions(), did)
    assert len(lacks) <= 1
    assert bool(lacks) == (not {PairState.ACTIVE, PairState.COMPLETED} & set(did.pairs))
    assert len(why_not(asked, did)) >= len(lacks)
    done = replace(did, pairs=(*did.pairs, PairState.COMPLETED))
    assert not any("pair" in sentence.split() for sentence in why_not(asked, done))
