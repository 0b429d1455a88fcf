"""The language of letters: a closed vocabulary, empty values block, values stay values."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.refusals import Refused
from mentordesk.messages.merge import Template, fields_of, fill, parse

KNOWN = ("name", "partner_name", "missing_items")
HEAD = "Title: A letter\nTo: applicants\nSubject: About {{name}}\n\n"


def letter(body: str) -> Template:
    return parse("test", HEAD + body, KNOWN)


def test_a_template_has_a_head_and_a_body() -> None:
    template = letter("Dear {{ name }},\n{{missing_items|Nothing is missing.}}\n")
    assert (template.title, template.audience) == ("A letter", "applicants")
    assert fields_of(template) == ("name", "missing_items")


def test_values_and_otherwise() -> None:
    template = letter("{{missing_items|Nothing is missing.}} {{name}}")
    assert fill(template, {"name": "Ana"}).body == "Nothing is missing. Ana\n"
    assert fill(template, {"name": "Ana", "missing_items": "a form"}).body == "a form Ana\n"


def test_an_empty_value_without_otherwise_is_named() -> None:
    filled = fill(letter("{{partner_name}} {{partner_name}}"), {"name": "Ana", "partner_name": " "})
    assert filled.empty == ("partner_name",)


def test_an_unknown_field_is_refused_with_a_suggestion() -> None:
    with pytest.raises(Refused, match=r"\{\{partnername\}\}.*Did you mean \{\{partner_name\}\}"):
        letter("{{partnername}}")
    with pytest.raises(Refused, match="Known are: missing_items, name, partner_name"):
        letter("{{xyzzy.__class__}}")


@pytest.mark.parametrize("missing", ["Title", "To", "Subject"])
def test_a_head_line_that_is_missing_is_named(missing: str) -> None:
    lines = [line for line in HEAD.splitlines() if not line.startswith(missing)]
    with pytest.raises(Refused, match=f"no line “{missing}:”"):
        parse("test", "\n".join(lines) + "\n\nBody", KNOWN)


@given(st.text(max_size=40).filter(str.strip))
def test_a_value_is_never_read_as_a_template(text: str) -> None:
    value = f"{{{{partner_name}}}}{text}"
    filled = fill(letter("[{{name}}]"), {"name": value, "partner_name": "Ruth"})
    assert value in filled.body or "\n\n\n" in value
    assert "\n" not in filled.subject


def test_an_empty_line_that_was_left_out_leaves_no_gap() -> None:
    assert fill(letter("a\n\n{{missing_items|}}\n\nb"), {"name": "x"}).body == "a\n\nb\n"


@pytest.mark.parametrize(
    ("body", "filled"),
    [
        ("{{name}}", "Ana"),
        ("{{  name  }}", "Ana"),
        ("{{name|you}}", "Ana"),
        ("{{partner_name|your mentor}}", "your mentor"),
        ("{{partner_name|}}", ""),
        ("{name}", "{name}"),
        ("100 % of {{name}}\\1 \\g<0>", "100 % of Ana\\1 \\g<0>"),
    ],
)
def test_what_stands_in_a_template(body: str, filled: str) -> None:
    assert fill(letter(body), {"name": "Ana"}).body == f"{filled}\n"


@pytest.mark.parametrize("body", ["{{}}", "{{name.upper()}}", "{{ 1 + 1 }}", "{{name }} {{nme}}"])
def test_there_are_no_expressions(body: str) -> None:
    with pytest.raises(Refused, match="which there is not"):
        letter(body)


@pytest.mark.parametrize("body", ["Dear {{name", "Dear {{na{me}}", "Dear name}}", "{{name|{x}}}"])
def test_a_broken_field_is_refused_and_never_sent_as_it_stands(body: str) -> None:
    with pytest.raises(Refused, match="braces"):
        letter(body)


def test_the_subject_stays_one_line_whatever_the_value() -> None:
    assert fill(letter("x"), {"name": "Ana\r\nBcc: x@example.org"}).subject == (
        "About Ana Bcc: x@example.org"
    )


def test_a_template_with_the_line_ends_of_windows() -> None:
    template = parse("test", (HEAD + "Dear {{name}},\n\nhello\n").replace("\n", "\r\n"), KNOWN)
    assert template.body == "Dear {{name}},\n\nhello\n"
    assert template.subject == "About {{name}}"
