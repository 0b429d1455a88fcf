"""Whatever is typed: a readable page or a plain refusal, never a crash."""

import io
import re
from dataclasses import replace
from datetime import date

import pypdf
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from mentordesk.documents.certificates import book, check_names
from mentordesk.documents.designs import design_names, load_design
from mentordesk.documents.facts import CertificateFacts
from mentordesk.documents.preview import page_count
from mentordesk.domain.refusals import Refused
from tests.documents.samples import COMPLEX, HOSTILE, LATIN_AND_RELATED, certificate

DESIGNS = [load_design(name) for name in design_names()]

TYPED = st.one_of(
    st.text(max_size=40),
    st.sampled_from([*LATIN_AND_RELATED.values(), *COMPLEX.values(), *HOSTILE]),
)

FACTS = st.builds(
    CertificateFacts,
    number=TYPED,
    name=TYPED,
    role=TYPED,
    title=TYPED,
    scheme=TYPED,
    organisation=TYPED,
    starts=st.dates(date(1990, 1, 1), date(2100, 1, 1)),
    ends=st.dates(date(1990, 1, 1), date(2100, 1, 1)),
    issued_on=st.dates(date(1990, 1, 1), date(2100, 1, 1)),
    wording=TYPED,
    hours=st.one_of(st.none(), st.floats(0, 9999), st.integers(0, 9999)),
    webinars=st.one_of(st.none(), st.integers(0, 99)),
    signatories=st.lists(st.tuples(TYPED, TYPED), max_size=3).map(tuple),
    language=st.sampled_from(["en", "en-AU", "mi", ""]),
    paper=st.sampled_from(["A4", "Letter", "A3"]),
)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(FACTS, st.sampled_from(DESIGNS))
@example(certificate(organisation=""), DESIGNS[0])
@example(certificate(wording=""), DESIGNS[1])
@example(certificate("\u200d"), DESIGNS[1])
@example(certificate("\u0301"), DESIGNS[1])
@example(certificate("\u202e"), DESIGNS[1])
def test_any_facts_give_a_page_or_a_refusal(facts: CertificateFacts, design: object) -> None:
    chosen = next(each for each in DESIGNS if each is design)
    try:
        pdf = book([facts], chosen)
    except Refused:
        return
    assert page_count(pdf) == 1
    assert pdf == book([facts], chosen)


@settings(max_examples=60, deadline=None)
@given(TYPED)
@example("")
@example("\u200d \u202e")
def test_what_check_names_passes_can_be_printed(name: str) -> None:
    facts = certificate(name)
    blocked = any(problem.blocking for problem in check_names([facts], DESIGNS[1]))
    try:
        book([facts], DESIGNS[1])
    except Refused:
        assert blocked
    else:
        assert not blocked


@pytest.mark.parametrize("design", DESIGNS, ids=design_names())
def test_known_traps_of_the_pdf_library_are_avoided(design: object) -> None:
    chosen = next(each for each in DESIGNS if each is design)
    facts = certificate(COMPLEX["vocalised Arabic"])
    pdf = book([facts, replace(facts, name="Thea Griffin")], chosen)
    text = pdf.decode("latin-1")
    assert "Helvetica" not in text
    assert "ASCII85" not in text
    # No transparency, which is lost inside forms: colours are mixed beforehand.
    assert not re.search(r"/(ca|CA|SMask)\b", text)
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    for page in reader.pages:
        body = page.get_contents()
        assert body is not None
        operators = body.get_data().decode("latin-1")
        assert "Helvetica" not in operators
        rises = re.findall(r"(\S+) Ts", operators)
        assert not rises or rises[-1] == "0"
    assert "Thea Griffin" in reader.pages[1].extract_text()
