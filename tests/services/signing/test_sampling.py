"""The sample certificate of the settings: with a code that proves nothing, changing nothing."""

import pytest

from mentordesk.documents.preview import page_count
from mentordesk.documents.reading import read_pages
from mentordesk.documents.signing.links import codes_of_pages
from mentordesk.domain.refusals import Refused
from mentordesk.services.certificate_settings import change_settings
from mentordesk.services.signing.proving import load_known, prove
from mentordesk.services.signing.sampling import sample_page
from mentordesk.services.signing.settings import VerificationSettings
from tests.services.certified import SETTINGS
from tests.services.signing.conftest import ADDRESS
from tests.services.small_intake import SmallIntake
from tests.services.verbs import dump

ON = VerificationSettings(True, ADDRESS)


def test_it_is_one_page_with_a_code_that_is_never_genuine(coded: SmallIntake) -> None:
    before = dump(coded.desk)
    pdf = sample_page(coded.desk, ON)
    assert page_count(pdf) == 1
    ((code,),) = codes_of_pages(pdf)
    assert not prove(code, load_known(coded.desk)).is_genuine
    assert dump(coded.desk) == before


def test_it_is_as_the_programme_prints(small: SmallIntake) -> None:
    change_settings(small.desk, SETTINGS)
    (page,) = read_pages(sample_page(small.desk, ON), "sample")
    for words in ("Margaret Ellison", "verify.library.example", "EXAMPLE-0001"):
        assert words in page.words
    (bare,) = read_pages(sample_page(small.desk, VerificationSettings()), "sample")
    assert "verify" not in bare.words


def test_an_address_that_cannot_be_used_is_refused(small: SmallIntake) -> None:
    with pytest.raises(Refused, match="no address"):
        sample_page(small.desk, VerificationSettings(True, "nonsense"))
