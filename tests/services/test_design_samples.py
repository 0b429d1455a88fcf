"""Whom a design is shown with: real people first, then names that are hard to print."""

from mentordesk.documents.certificates import book
from mentordesk.documents.designs import load_design
from mentordesk.documents.places import places
from mentordesk.services.certificate_settings import CertificateSettings
from mentordesk.services.design_samples import HARD_NAMES, load_samples
from tests.services.small_intake import SmallIntake


def test_real_people_come_first_then_hard_names(small: SmallIntake) -> None:
    samples = load_samples(small.desk, small.intake_id, CertificateSettings())
    real = [sample for sample in samples if sample.is_real]
    assert {sample.facts.name for sample in real} >= {"Ana Souza", "Ruth Adams"}
    assert all(sample.facts.signatories for sample in samples)
    assert [sample.label for sample in samples if not sample.is_real] == [
        "Two signatories",
        *(label for label, _ in HARD_NAMES),
    ]


def test_without_an_intake_there_is_somebody_all_the_same(small: SmallIntake) -> None:
    samples = load_samples(small.desk, None, CertificateSettings())
    assert samples[0].facts.organisation
    assert not any(sample.is_real for sample in samples)


def test_every_hard_name_can_be_printed(small: SmallIntake) -> None:
    design = load_design("Heritage")
    for sample in load_samples(small.desk, small.intake_id, CertificateSettings()):
        assert book([sample.facts], design).startswith(b"%PDF")
        assert all(place.drawable for place in places(design, sample.facts))
    assert max(len(name) for _, name in HARD_NAMES) >= 120
