"""Commands on what one applicant said: their answers, a file filed to them, how long it is kept."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from mentordesk.cli.applicant import applicant_of, applicant_options
from mentordesk.cli.command import DONE, Command, day, intake_option, json_option, write_json
from mentordesk.domain.applications import DocumentKind
from mentordesk.domain.fields import Field
from mentordesk.domain.refusals import Refused
from mentordesk.services.answers import Value, as_json
from mentordesk.services.applicants import edit_answer
from mentordesk.services.application_page import AnswerRow, load_application
from mentordesk.services.attaching import attach_file
from mentordesk.services.intakes import find_intake
from mentordesk.services.privacy.retention import kept_until, set_day
from mentordesk.services.typed_answers import field_meant, sensitive_keys, value_from_words
from mentordesk.storage.desk import Desk


def _answer_options(parser: ArgumentParser) -> None:
    applicant_options(parser)
    parser.add_argument("field", nargs="?", metavar="FIELD", help="default: every answer")
    parser.add_argument(
        "value", nargs="?", metavar="VALUE", help="the answer from now on; several: one;another"
    )
    parser.add_argument("--clear", action="store_true", help="the field has no answer")
    parser.add_argument("--sensitive", action="store_true", help="show sensitive answers too")
    json_option(parser)


def _answer(desk: Desk, arguments: Namespace) -> int:
    number = applicant_of(desk, arguments)
    field = field_meant(arguments.field) if arguments.field else None
    if arguments.clear and arguments.value is not None:
        raise Refused("Give a value, or --clear, not both. Nothing was changed.")
    if field is not None and (arguments.clear or arguments.value is not None):
        words = "" if arguments.clear else arguments.value
        edit_answer(desk, number, field.key, value_from_words(field, words))
    rows = _shown(load_application(desk, number).answers, field, arguments)
    if arguments.json:
        write_json(arguments.json, [_as_json(row) for row in rows])
        return DONE
    for row in rows:
        print(f"{row.label}: {_in_words(row.value)} ({row.origin.sentence()})")
        for earlier in row.earlier:
            print(f"  earlier: {_in_words(earlier.value)} ({earlier.origin.sentence()})")
    if not rows:
        print("No answer.")
    return DONE


def _shown(
    rows: tuple[AnswerRow, ...], field: Field | None, arguments: Namespace
) -> list[AnswerRow]:
    """The answers asked for; a sensitive one only where it is meant by its name, or all are."""
    if field is not None:
        return [row for row in rows if row.key == field.key]
    hidden = frozenset() if arguments.sensitive else sensitive_keys()
    return [row for row in rows if row.key not in hidden]


def _as_json(row: AnswerRow) -> dict[str, object]:
    return {
        "field": row.key,
        "label": row.label,
        "value": as_json(row.value),
        "origin": row.origin.sentence(),
        "earlier": [as_json(one.value) for one in row.earlier],
    }


def _in_words(value: Value) -> str:
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, tuple):
        return "; ".join(value)
    return "nothing" if value is None else f"{as_json(value)}"


def _attach_options(parser: ArgumentParser) -> None:
    applicant_options(parser)
    parser.add_argument("file", type=Path, metavar="FILE", help="is copied into the programme")
    parser.add_argument(
        "--as",
        dest="kind",
        type=DocumentKind,
        choices=list(DocumentKind),
        help="what it is; default: what its name says",
    )


def _attach(desk: Desk, arguments: Namespace) -> int:
    number = applicant_of(desk, arguments)
    kind = attach_file(desk, number, arguments.file, arguments.kind)
    page = load_application(desk, number)
    print(f"{arguments.file.name} is filed to {page.name} ({page.role}) as {kind}.")
    return DONE


def _keep_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    when = parser.add_mutually_exclusive_group()
    when.add_argument("--until", type=day, metavar="DATE", help="anonymise it after this day")
    when.add_argument("--no-day", action="store_true", help="no day is set")


def _keep(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake)
    if arguments.until or arguments.no_day:
        set_day(desk, intake.intake_id, arguments.until)
    now = kept_until(desk, intake.intake_id)
    until = f"until {now.isoformat()}" if now else "as long as nobody sets a day"
    print(f"The names of {intake.name} are kept {until}. Nothing is anonymised by itself.")
    return DONE


_JULY = 'scheme.mentordesk --intake "2021 July"'
COMMANDS = (
    Command(
        "answer",
        "show what an applicant answered and where it came from, or correct one answer",
        f"mentordesk answer {_JULY} ana@example.org\n"
        f"mentordesk answer {_JULY} ana@example.org career_stage Student",
        _answer_options,
        on_programme=_answer,
    ),
    Command(
        "attach",
        "file a form, a signed Code of Conduct or a resume of this computer to an applicant",
        f"mentordesk attach {_JULY} ana@example.org resume.pdf --as resume",
        _attach_options,
        on_programme=_attach,
    ),
    Command(
        "keep-names",
        "say or set until when an intake keeps its people's names",
        f"mentordesk keep-names {_JULY} --until 2024-07-19",
        _keep_options,
        on_programme=_keep,
    ),
)
