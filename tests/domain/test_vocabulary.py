"""Options and their other words."""

from mentordesk.domain.vocabulary import Option, Scheme, find_option

OPTIONS = (Option("National and State", ("state library", "NSLA")), Option("TAFE/VET"))


def test_an_option_is_found_by_its_wording_or_a_synonym() -> None:
    assert find_option(OPTIONS, "  national AND state ") is OPTIONS[0]
    assert find_option(OPTIONS, "nsla") is OPTIONS[0]
    assert find_option(OPTIONS, "TafeVet") is OPTIONS[1]
    assert find_option(OPTIONS, "Museum") is None


def test_a_scheme_lists_the_wordings_in_order() -> None:
    scheme = Scheme("S", options={"sector": OPTIONS})
    assert scheme.texts("sector") == ("National and State", "TAFE/VET")
    assert scheme.texts("unknown") == ()
