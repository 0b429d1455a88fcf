"""Word documents piece by piece: runs, controls, older form fields, tables inside one another."""

from typing import Any

import pytest
from docx.oxml import parse_xml

from mentordesk.spreadsheets.word_controls import (
    child,
    control_text,
    control_title,
    is_placeholder_text,
    name_of,
    symbol,
    value_of,
)
from mentordesk.spreadsheets.word_runs import pieces_of
from mentordesk.spreadsheets.word_text import Paragraph, TableBlock, blocks_of

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"


def xml(inside: str, tag: str = "w:p") -> Any:
    return parse_xml(f'<{tag} xmlns:w="{W}" xmlns:w14="{W14}">{inside}</{tag}>')


def run(text: str, properties: str = "") -> str:
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


def control(properties: str, shown: str) -> str:
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{shown}</w:sdtContent></w:sdt>"


def said(inside: str) -> list[tuple[str, bool]]:
    return [(piece.text, piece.answer) for piece in pieces_of(xml(inside))]


def test_runs_that_look_alike_are_one_piece() -> None:
    assert said(run("Given ") + run("name: ")) == [("Given name: ", False)]


def test_bold_begins_a_new_piece() -> None:
    pieces = list(pieces_of(xml(run("Name", "<w:rPr><w:b/></w:rPr>") + run(" Ana"))))
    assert [(piece.text, piece.bold) for piece in pieces] == [("Name", True), (" Ana", False)]
    plain = list(pieces_of(xml(run("Name", '<w:rPr><w:b w:val="0"/></w:rPr>'))))
    assert not plain[0].bold


def test_breaks_tabs_and_hyphens_are_text() -> None:
    inside = "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/></w:r>"
    assert said(inside) == [("a\tb\nc-", False)]


def test_deleted_text_is_never_looked_at_inserted_text_is() -> None:
    inside = (
        "<w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
        f"<w:ins>{run('new')}</w:ins><w:hyperlink>{run(' link')}</w:hyperlink>"
    )
    assert said(inside) == [("new link", False)]


def test_a_control_in_a_line_is_an_answer() -> None:
    inside = run("Name: ") + control('<w:alias w:val="Full name"/>', run("Ana Souza"))
    pieces = list(pieces_of(xml(inside)))
    assert [(p.text, p.answer, p.title) for p in pieces] == [
        ("Name: ", False, ""),
        ("Ana Souza", True, "Full name"),
    ]


@pytest.mark.parametrize(
    ("properties", "shown", "text"),
    [
        ("", "Ana", "Ana"),
        ("<w:showingPlcHdr/>", "Click here", ""),
        ("", "Click or tap here to enter text.", ""),
        ('<w:date w:fullDate="2021-06-25T00:00:00Z"/>', "25 June", "2021-06-25"),
        ("<w:date/>", "25 June 2021", "25 June 2021"),
        ('<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>', "☒", "☒"),
        ('<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>', "☐", "☐"),
        ("<w14:checkbox/>", "☐", "☐"),
    ],
)
def test_what_was_filled_into_a_control(properties: str, shown: str, text: str) -> None:
    assert control_text(xml(f"<w:sdtPr>{properties}</w:sdtPr>", "w:sdt"), shown) == text


def test_a_control_is_called_by_its_title_else_its_tag() -> None:
    both = '<w:sdtPr><w:alias w:val=" Name "/><w:tag w:val="n1"/></w:sdtPr>'
    assert control_title(xml(both, "w:sdt")) == "Name"
    assert control_title(xml('<w:sdtPr><w:tag w:val="n1"/></w:sdtPr>', "w:sdt")) == "n1"
    assert control_title(xml("", "w:sdt")) == ""


def old_field(data: str, result: str = "") -> str:
    return (
        f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData>{data}</w:ffData></w:fldChar></w:r>'
        "<w:r><w:instrText>FORMTEXT</w:instrText></w:r>"
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{result}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def test_an_older_text_field_holds_its_result() -> None:
    data = '<w:textInput/><w:statusText w:val="Your name"/>'
    pieces = list(pieces_of(xml(run("Name ") + old_field(data, run("Ana")))))
    assert [(p.text, p.answer, p.title) for p in pieces[1:]] == [("Ana", True, "Your name")]


ENTRIES = '<w:listEntry w:val="Public"/><w:listEntry w:val="School"/>'


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ('<w:checkBox><w:checked w:val="1"/></w:checkBox>', "☒"),
        ("<w:checkBox><w:checked/></w:checkBox>", "☒"),
        ('<w:checkBox><w:default w:val="0"/></w:checkBox>', "☐"),
        (
            f'<w:ddList><w:result w:val="1"/>{ENTRIES}</w:ddList>',
            "School",
        ),
        ('<w:ddList><w:listEntry w:val="Choose one"/><w:listEntry w:val="School"/></w:ddList>', ""),
        ('<w:ddList><w:result w:val="9"/><w:listEntry w:val="Public"/></w:ddList>', ""),
    ],
)
def test_older_boxes_and_lists(data: str, text: str) -> None:
    assert said(old_field(data, run("shown"))) == [(text, True)]


def test_letters_of_picture_fonts_are_boxes() -> None:
    assert symbol(xml("", "w:sym")) == ""
    ticked = parse_xml(f'<w:sym xmlns:w="{W}" w:font="Wingdings" w:char="F0fe"/>')
    assert symbol(ticked) == "☒"


def line(text: str) -> str:
    return f"<w:p>{run(text)}</w:p>"


def cell(inside: str) -> str:
    return f"<w:tc>{inside}</w:tc>"


def blocks(inside: str) -> list[Any]:
    return list(blocks_of(xml(inside, "w:body")))


def test_paragraphs_and_tables_stand_in_order() -> None:
    table = f"<w:tbl><w:tr>{cell(line('Name'))}{cell('<w:p/>')}</w:tr></w:tbl>"
    found = blocks(f"<w:p>{run('Form')}</w:p>{table}")
    assert isinstance(found[0], Paragraph)
    assert found[0].text == "Form"
    assert isinstance(found[1], TableBlock)
    texts = [[b.text for b in one if isinstance(b, Paragraph)] for one in found[1].rows[0]]
    assert texts == [["Name"], [""]]


def test_the_lower_part_of_a_merged_cell_is_no_cell() -> None:
    lower = cell("<w:tcPr><w:vMerge/></w:tcPr><w:p/>")
    upper = cell(f'<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>{line("Topics")}')
    table = f"<w:tbl><w:tr>{upper}</w:tr><w:tr>{lower}</w:tr></w:tbl>"
    assert [len(row) for row in blocks(table)[0].rows] == [1, 0]


def test_a_cell_inside_a_control_is_its_answer() -> None:
    inner = control('<w:alias w:val="City"/>', cell(f"<w:p>{run('Perth')}</w:p>"))
    (row,) = blocks(f"<w:tbl><w:tr>{cell(line('City'))}{inner}</w:tr></w:tbl>")[0].rows
    answer = row[1][0].pieces[0]
    assert (answer.text, answer.answer, answer.title) == ("Perth", True, "City")


def test_a_control_around_paragraphs_is_one_answer() -> None:
    inner = f"<w:p>{run('One')}</w:p><w:p>{run('Two')}</w:p>"
    (answer,) = blocks(control("", inner))
    assert (answer.text, answer.has_controls) == ("One\nTwo", True)


def test_a_heading_is_known_by_its_style() -> None:
    styled = f'<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr>{run("About you")}</w:p>'
    assert [block.heading for block in blocks(styled + f"<w:p>{run('x')}</w:p>")] == [True, False]


def test_boxes_within_boxes_end_somewhere() -> None:
    deep = "<w:p/>"
    for _ in range(60):
        deep = control("", deep)
    assert blocks(deep) == [] or blocks(deep)[0].text == ""


def test_names_are_compared_without_their_namespace() -> None:
    element = parse_xml('<a:p xmlns:a="urn:strict" a:val="x"><a:b><a:c/></a:b></a:p>')
    assert name_of(element) == "p"
    assert value_of(element) == "x"
    assert child(element, "b", "c") is not None
    assert child(element, "b", "d") is None


def test_what_word_put_there_is_no_answer() -> None:
    assert is_placeholder_text(" Choose an item. ")
    assert not is_placeholder_text("Choose me")
