"""The made-up associations' forms as Word documents and fillable PDFs, filled in, with their truth.

The questions, the people and their truth are those of people; here they are laid out as
people lay out documents. Word documents are written by python-docx, PDFs drawn by reportlab and
filled by pikepdf, as a PDF reader fills them.
"""

import io
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import docx
import pikepdf
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from reportlab.pdfgen.canvas import Canvas

from mentordesk.domain.fields import BY_KEY, Kind
from tests.forms.associations import association
from tests.forms.people import Made, Question, applicant, questions

_W = nsdecls("w")
_W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
_LEFT_OUT = {"count", "blank", "constant", "moment", "ip", "anonymous", "year"}


@dataclass(frozen=True, slots=True)
class Answered:
    """One question with its answer as text; `options` where boxes or a list are to be drawn."""

    label: str
    text: str
    kind: Kind
    options: tuple[str, ...] = ()
    chosen: tuple[str, ...] = ()


def answered(name: str, lines: str, role: str, number: int) -> tuple[list[Answered], Made]:
    """What one applicant answers to the questions of an association, and its truth."""
    group = association(name)
    scheme = group.scheme
    asked = [
        q for q in questions(lines, role)
        if q.style not in _LEFT_OUT and (q.field is None or BY_KEY[q.field].kind is not Kind.MOMENT)
    ]  # fmt: skip
    made = applicant(asked, group, number)
    found = []
    for question, cell in zip(asked, made.cells, strict=True):
        offered: tuple[str, ...] = ()
        vocabulary = BY_KEY[question.field].vocabulary if question.field else None
        if vocabulary:
            offered = tuple(option.text for option in scheme.options.get(vocabulary, ()))
        found.append(_answered(question, cell, made, offered))
    return found, made


def _answered(question: Question, cell: Any, made: Made, offered: tuple[str, ...]) -> Answered:
    kind = BY_KEY[question.field].kind if question.field else Kind.TEXT
    truth = made.truth.get(question.field or "")
    chosen = truth if isinstance(truth, tuple) else (str(truth),) if truth else ()
    if not offered or not set(chosen) <= set(offered) or kind not in {Kind.CHOICE, Kind.CHOICES}:
        offered = chosen = ()
    if isinstance(cell, date | datetime):
        cell = cell.strftime("%d %B %Y")
    return Answered(question.heading, "" if cell is None else str(cell), kind, offered, chosen)


# Word


def _filled(
    build: Callable[[Any, list[Answered]], None], role: str, lines: list[Answered]
) -> bytes:
    document = docx.Document()
    document.add_heading(f"{role.title()} application form", 0)
    document.add_paragraph("Please answer all questions and send this form back by e-mail.")
    build(document, lines)
    document.add_paragraph("Thank you. We will write to you when the applications are closed.")
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _two_columns(document: Any, lines: list[Answered]) -> None:
    table = document.add_table(rows=0, cols=2)
    for line in lines:
        cells = table.add_row().cells
        cells[0].text, cells[1].text = line.label, line.text


def _four_columns(document: Any, lines: list[Answered]) -> None:
    table = document.add_table(rows=0, cols=4)
    for first, second in zip(lines[::2], [*lines[1::2], None], strict=False):
        cells = table.add_row().cells
        cells[0].text, cells[1].text = first.label, first.text
        if second is not None:
            cells[2].text, cells[3].text = second.label, second.text


def _colons(document: Any, lines: list[Answered]) -> None:
    for line in lines:
        mark = "" if line.label.endswith("?") else ":"
        document.add_paragraph(f"{line.label}{mark} {line.text}")


def _numbered_with_answers_below(document: Any, lines: list[Answered]) -> None:
    for number, line in enumerate(lines, 1):
        document.add_paragraph().add_run(f"{number}. {line.label}").bold = True
        document.add_paragraph(line.text)


def _bold_labels(document: Any, lines: list[Answered]) -> None:
    for line in lines:
        paragraph = document.add_paragraph()
        paragraph.add_run(f"{line.label}  ").bold = True
        paragraph.add_run(line.text)


def _both_in_one_cell(document: Any, lines: list[Answered]) -> None:
    table = document.add_table(rows=0, cols=1)
    for line in lines:
        cell = table.add_row().cells[0]
        cell.text = line.label if line.label.endswith("?") else f"{line.label}:"
        if line.text:
            cell.add_paragraph(line.text)


def _labels_above(document: Any, lines: list[Answered]) -> None:
    table = document.add_table(rows=0, cols=2)
    for at in range(0, len(lines) - 1, 2):
        head, body = table.add_row().cells, table.add_row().cells
        for cell, answer, line in zip(head, body, lines[at : at + 2], strict=True):
            cell.text = line.label if line.label.endswith("?") else f"{line.label}:"
            answer.text = line.text
    if len(lines) % 2:
        document.add_paragraph(f"{lines[-1].label}: {lines[-1].text}")


def _control(text: str, title: str = "") -> Any:
    """A content control that holds a text, or that still shows its placeholder."""
    shown = text or "Click or tap here to enter text."
    holder = "" if text else "<w:showingPlcHdr/>"
    named = f'<w:alias w:val="{_escaped(title)}"/>' if title else ""
    return parse_xml(
        f"<w:sdt {_W}><w:sdtPr>{named}{holder}<w:text/></w:sdtPr><w:sdtContent><w:r><w:t>"
        f"{_escaped(shown)}</w:t></w:r></w:sdtContent></w:sdt>"
    )


def _box(*, ticked: bool) -> Any:
    return parse_xml(
        f'<w:sdt {_W} {_W14}><w:sdtPr><w14:checkbox><w14:checked w14:val="{int(ticked)}"/>'
        f"</w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>{'☒' if ticked else '☐'}</w:t></w:r>"
        "</w:sdtContent></w:sdt>"
    )


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


def _put_boxes(paragraph: Any, options: Iterable[tuple[str, bool]]) -> None:
    for text, ticked in options:
        paragraph._p.append(_box(ticked=ticked))
        paragraph.add_run(f" {text}   ")


def _controls_in_a_table(document: Any, lines: list[Answered]) -> None:
    """Controls for words, boxes for lists and for yes or no."""
    table = document.add_table(rows=0, cols=2)
    for line in lines:
        cells = table.add_row().cells
        cells[0].text = line.label
        paragraph = cells[1].paragraphs[0]
        if line.options:
            _put_boxes(paragraph, [(o, o in line.chosen) for o in line.options])
        elif line.kind is Kind.YES_NO:
            _put_boxes(paragraph, [("Yes", line.text == "Yes"), ("No", line.text == "No")])
        else:
            paragraph._p.append(_control(line.text))


def _controls_in_lines(document: Any, lines: list[Answered]) -> None:
    """A label and its control on one line; lists of boxes below their label."""
    for line in lines:
        paragraph = document.add_paragraph(f"{line.label} ")
        if line.options:
            for option in line.options:
                _put_boxes(document.add_paragraph(), [(option, option in line.chosen)])
        elif line.kind is Kind.YES_NO:
            _put_boxes(paragraph, [("Yes", line.text == "Yes"), ("No", line.text == "No")])
        else:
            paragraph._p.append(_control(line.text))


def _titled_controls(document: Any, lines: list[Answered]) -> None:
    """Controls that are named and have nothing printed beside them."""
    for line in lines:
        document.add_paragraph()._p.append(_control(line.text, line.label[:64]))


def _old_fields(document: Any, lines: list[Answered]) -> None:
    """Form fields as Word had them before 2007."""
    begin = '<w:fldChar w:fldCharType="begin"><w:ffData>{}</w:ffData></w:fldChar>'
    middle = '<w:fldChar w:fldCharType="separate"/>'
    end = '<w:fldChar w:fldCharType="end"/>'
    table = document.add_table(rows=0, cols=2)
    for line in lines:
        cells = table.add_row().cells
        cells[0].text = line.label
        if line.kind is Kind.YES_NO:
            state = f'<w:checkBox><w:checked w:val="{int(line.text == "Yes")}"/></w:checkBox>'
            runs = [begin.format(state), "<w:instrText>FORMCHECKBOX</w:instrText>", end]
        else:
            text = f"<w:t>{_escaped(line.text) or chr(0x2002) * 5}</w:t>"
            runs = [begin.format("<w:textInput/>"), "<w:instrText>FORMTEXT</w:instrText>",
                    middle, text, end]  # fmt: skip
        for inner in runs:
            cells[1].paragraphs[0]._p.append(parse_xml(f"<w:r {_W}>{inner}</w:r>"))


WORD_LAYOUTS: dict[str, Callable[[Any, list[Answered]], None]] = {
    "two columns": _two_columns,
    "four columns": _four_columns,
    "colons": _colons,
    "answers below": _numbered_with_answers_below,
    "bold labels": _bold_labels,
    "both in one cell": _both_in_one_cell,
    "labels above": _labels_above,
    "controls in a table": _controls_in_a_table,
    "controls in lines": _controls_in_lines,
    "titled controls": _titled_controls,
    "old fields": _old_fields,
}


def word_form(name: str, lines: str, role: str, number: int, layout: str) -> tuple[bytes, Made]:
    """One applicant's Word form in a layout, and its truth."""
    found, made = answered(name, lines, role, number)
    return _filled(WORD_LAYOUTS[layout], role, found), made


# PDF


class _Drawing:
    """A fillable PDF while it is drawn; `values` are filled in afterwards by field name."""

    def __init__(self, role: str) -> None:
        self.out = io.BytesIO()
        self.canvas = Canvas(self.out, pagesize=(595, 842))
        self.canvas.setFont("Helvetica-Bold", 16)
        self.canvas.drawString(50, 790, f"{role.title()} application form")
        self.y = 750.0
        self.count = 0
        self.values: dict[str, str] = {}
        self.canvas.setFont("Helvetica", 10)

    def down(self, points: float) -> None:
        """Go down the page; begin a new one at its end."""
        self.y -= points
        if self.y < 60:
            self.canvas.showPage()
            self.canvas.setFont("Helvetica", 10)
            self.y = 780.0

    def name(self, given: str = "Text") -> str:
        """A new field's name."""
        self.count += 1
        return f"{given}{self.count}"

    def text(self, name: str, tooltip: str, value: str, place: tuple[float, float, float]) -> None:
        """A field to write into."""
        left, width, height = place
        self.canvas.acroForm.textfield(
            name=name, tooltip=tooltip or None, x=int(left), y=int(self.y) - 4, width=int(width),
            height=int(height),
            fieldFlags="multiline" if height > 20 else "",
        )  # fmt: skip
        self.values[name] = value

    def box(self, name: str, tooltip: str, left: float, *, ticked: bool) -> None:
        """A check box."""
        self.canvas.acroForm.checkbox(
            name=name,
            tooltip=tooltip or None,
            x=int(left),
            y=int(self.y) - 3,
            size=12,
            checked=ticked,
        )

    def done(self) -> bytes:
        """The PDF with the answers filled in."""
        self.canvas.save()
        out = io.BytesIO()
        with pikepdf.open(io.BytesIO(self.out.getvalue())) as pdf:
            for field in pdf.Root.AcroForm.Fields:
                name = str(field.get("/T", ""))
                if name in self.values:
                    field.V = pikepdf.String(self.values[name])
                if "/TU" in field and not str(field.TU):
                    del field.TU
            pdf.save(out)
        return out.getvalue()


def _boxes(page: _Drawing, line: Answered, left: float, *, tooltips: bool) -> None:
    group = page.name("group")
    for number, option in enumerate(line.options):
        page.down(16)
        tooltip = option if tooltips else ""
        page.box(f"{group}.{number}", tooltip, left, ticked=option in line.chosen)
        page.canvas.drawString(left + 18, page.y, option)


def _draw(page: _Drawing, lines: list[Answered], layout: str) -> None:
    for line in lines:
        page.down(30)
        tall = 40 if line.kind is Kind.LONG_TEXT else 16
        named = "".join(w[:1].upper() + w[1:] for w in re.findall(r"[^\W_]+", line.label)) or "Text"
        if layout == "names":
            name = named if named not in page.values else page.name(named)
            page.text(f"txt{name}", "", line.text, (220.0, 320.0, 16.0))
            continue
        if layout == "tooltips":
            page.text(page.name(), line.label, line.text, (220.0, 320.0, 16.0))
            continue
        page.canvas.drawString(50, page.y, line.label)
        if line.kind is Kind.YES_NO:
            page.box(
                page.name("Check Box"), "", 50 + 8 * len(line.label), ticked=line.text == "Yes"
            )
        elif line.options and layout == "printed above":
            _boxes(page, line, 60, tooltips=False)
        elif layout == "printed above":
            page.down(tall + 6)
            page.text(page.name(), "", line.text, (50.0, 480.0, float(tall)))
        else:
            left = max(220.0, 56 + 5.2 * len(line.label))
            page.text(page.name(), "", line.text, (left, 540 - min(left, 480.0), 16.0))


PDF_LAYOUTS = ("tooltips", "names", "printed beside", "printed above")


def pdf_form(name: str, lines: str, role: str, number: int, layout: str) -> tuple[bytes, Made]:
    """One applicant's fillable PDF in a layout, and its truth."""
    found, made = answered(name, lines, role, number)
    page = _Drawing(role)
    _draw(page, found, layout)
    return page.done(), made
