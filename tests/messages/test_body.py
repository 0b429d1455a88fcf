"""The words of a message: pages made plain, hostile ones in no time, answers on lines."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mentordesk.messages.body import LONGEST_BODY, labelled_lines, plain_text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>one</p><p>two</p>", "one\n\ntwo".replace("\n\n", "\n")),
        ("a<br>b<BR/>c", "a\nb\nc"),
        ("<table><tr><td>Name</td><td>Ana</td></tr></table>", "Name Ana"),
        ("<ul><li>a</li><li>b</li></ul>", "a\nb"),
        ("a&nbsp;&amp;&#8217;&lt;b&gt;", "a &\u2019<b>"),
        ("<style>p{}</style><script>alert(1)</script>x", "x"),
        ("<head><title>t</title></head>x", "x"),
        ("<!-- hidden <b>x</b> -->shown", "shown"),
        ("a<!-- one -->b<!-- two -->c", "abc"),
        ("a<!-- never closed", "a"),
        ("<!DOCTYPE html><?xml version='1.0'?>x", "x"),
        ("<![if !supportLists]>\u2022<![endif]>item", "\u2022item"),
        ("<![x[ y", "<![x[ y"),
        ("3 < 4 and 5 > 4", "3 < 4 and 5 > 4"),
        ("<a href='http://x.example.org'>link</a>", "link"),
        ("<img src=/dev/zero>x", "x"),
        ("", ""),
    ],
)
def test_pages_are_made_plain(html: str, text: str) -> None:
    assert plain_text(html) == text


@given(st.text(alphabet="<>!-[]/?&#;='\"ax \n", max_size=60))
@example("<![foo[")
@example("<!-->")
@example("<a b='")
def test_any_page_gives_a_text(html: str) -> None:
    text = plain_text(html)
    assert text == text.strip()
    assert plain_text(f"seen<br>{html}").startswith("seen")


HOSTILE = [
    "<a ", "<!--", "<a x='", '<a x="', "</a", "<![CDATA[", "<!", "<", "&#", "<a x='>", "<a x=y>",
    "<script>", "<!-->", "<p" + " " * 3_000, "<a " + "b " * 900 + ">",
]  # fmt: skip


@pytest.mark.timeout(20)
@pytest.mark.parametrize("piece", HOSTILE)
def test_a_page_made_to_keep_us_busy_does_not(piece: str) -> None:
    page = piece * (LONGEST_BODY // len(piece))
    assert isinstance(plain_text(page), str)
    assert plain_text("hello " + page).startswith("hello")


@pytest.mark.timeout(20)
@pytest.mark.parametrize("line", [" " * LONGEST_BODY, ">" + " " * LONGEST_BODY, "a" * LONGEST_BODY])
def test_a_line_made_to_keep_us_busy_does_not(line: str) -> None:
    assert labelled_lines(f"Name: Ana\n\n{line}1"[: LONGEST_BODY + 20])[0][0] == "Name"


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Name: Ana", {"Name": "Ana"}),
        ("  - Name :  Ana  ", {"Name": "Ana"}),
        ("> Name: Ana", {"Name": "Ana"}),
        ("Name = Ana", {"Name": "Ana"}),
        ("Name: Ana\r\nCity: Perth", {"Name": "Ana", "City": "Perth"}),
        ("Goals:\nto learn\nand share", {"Goals": "to learn\nand share"}),
        ("Goals: to learn\n and share", {"Goals": "to learn\nand share"}),
        ("Goals: a\n\nb", {"Goals": "a\n\nb"}),
        ("see https://x.example.org: it is good", {}),
        ("1: one", {}),
        ("Name:", {}),
        (f"{'x' * 100}: y", {}),
        ("Name: Ana\nBest regards\nCity: Perth", {"Name": "Ana"}),
        ("Regards: Ana", {"Regards": "Ana"}),
        ("Name: Ana\n-----Original Message-----\nCity: Perth", {"Name": "Ana"}),
        ("Name: Ana\n_________\nCity: Perth", {"Name": "Ana"}),
        ("", {}),
    ],
)
def test_label_and_answer(text: str, pairs: dict[str, str]) -> None:
    assert dict(labelled_lines(text)) == pairs


@given(st.text(max_size=200))
def test_every_answer_is_a_piece_of_the_message(text: str) -> None:
    for label, answer in labelled_lines(text):
        assert label in text
        assert answer
        assert all(line in text for line in answer.split("\n"))
