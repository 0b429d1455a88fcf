"""What people write about being quoted, read carefully: a doubt never gives a name away."""

import pytest

from mentordesk.domain.surveys import CONSENT_WORDS, Consent, read_consent


@pytest.mark.parametrize(
    ("text", "consent"),
    [
        *((words, consent) for consent, words in CONSENT_WORDS.items()),
        ("yes", Consent.UNNAMED),
        ("Yes please", Consent.UNNAMED),
        ("named", Consent.NAMED),
        ("unnamed", Consent.UNNAMED),
        ("Yes, but without my name", Consent.UNNAMED),
        ("Yes, but not with my name", Consent.NO),
        ("Anonymously", Consent.UNNAMED),
        ("NO", Consent.NO),
        ("Please do not", Consent.NO),
        ("never", Consent.NO),
        ("I agree to be quoted by name", Consent.NAMED),
        ("perhaps", None),
        ("", None),
    ],
)
def test_words_about_consent(text: str, consent: Consent | None) -> None:
    assert read_consent(text) is consent
