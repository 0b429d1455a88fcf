"""Commands on surveys and quotes: results as n of N, blank forms, the quote bank."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from pathlib import Path

from mentordesk.cli.command import (
    DONE,
    Command,
    count,
    day,
    intake_option,
    json_option,
    write_json,
)
from mentordesk.domain.surveys import Consent, Question, QuestionKind, SurveyRound
from mentordesk.services.applicants import find_application
from mentordesk.services.intakes import find_intake
from mentordesk.services.quotes import (
    NewQuote,
    keep_quote,
    load_candidates,
    load_quotes,
    to_print,
)
from mentordesk.services.surveys import (
    QuestionResult,
    blank_survey,
    load_results,
    load_surveys,
    mark_sent,
    set_questions,
)
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import write_atomically

_ROUNDS = [one.value for one in SurveyRound]


def _survey_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("round", choices=_ROUNDS)
    parser.add_argument("--form", type=Path, metavar="FILE.xlsx", help="write the blank form")
    parser.add_argument("--sent", type=day, metavar="DAY", help="note the day it went out")
    parser.add_argument(
        "--ask", nargs=2, action="append", metavar=("KIND", "QUESTION"),
        help=f"one more question; KIND is {', '.join(QuestionKind)}",
    )  # fmt: skip
    json_option(parser)


def _survey(desk: Desk, arguments: Namespace) -> int:
    intake, which = find_intake(desk, arguments.intake).intake_id, SurveyRound(arguments.round)
    row = next(one for one in load_surveys(desk, intake) if one.asked_in is which)
    if arguments.ask:
        more = [Question("", text, QuestionKind(kind)) for kind, text in arguments.ask]
        set_questions(desk, intake, which, [*row.questions, *more])
    if arguments.sent:
        mark_sent(desk, intake, which, arguments.sent)
    if arguments.form:
        write_atomically(arguments.form, blank_survey(desk, intake, which))
        print(arguments.form)
    results = load_results(desk, intake, which)
    rate = "" if row.rate is None else f" ({row.rate} %)"
    print(f"{row.returned} of {row.asked} answered{rate}.")
    for result in results:
        print(f"{result.question.text} {_said(result)}")
    if arguments.json:
        write_json(arguments.json, [asdict(result) for result in results])
    return DONE


def _said(result: QuestionResult) -> str:
    if result.yes_share is not None:
        return f"{result.yes_share} % yes ({result.counts.get('yes', 0)} of {result.answered})"
    if result.mean is not None:
        return f"{result.mean:g} of 5 ({result.answered} answers)"
    return f"{result.answered} answers"


def _quotes_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("--candidates", action="store_true", help="words of surveys, not kept yet")
    parser.add_argument("--print", action="store_true", help="only what may be printed, as it may")
    json_option(parser)


def _quotes(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake).intake_id
    if arguments.candidates:
        found = load_candidates(desk, intake)
        for one in found:
            print(f"{one.consent}: {one.name or 'nobody named'}: {one.text}")
        if arguments.json:
            write_json(arguments.json, [asdict(one) for one in found])
        return DONE
    rows = load_quotes(desk, intake)
    if arguments.print:
        print(to_print(rows))
        return DONE
    for row in rows:
        print(f"{row.rating or '-'} {row.consent}: {row.name or 'nobody named'}: {row.text}")
    if arguments.json:
        write_json(arguments.json, [asdict(row) for row in rows])
    return DONE


def _keep_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("text", metavar="WORDS")
    parser.add_argument("--by", metavar="PERSON", help="e-mail, name or application id")
    parser.add_argument("--consent", choices=[one.value for one in Consent], default="no")
    parser.add_argument("--rating", type=count, metavar="1-5")


def _keep(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake).intake_id
    by = find_application(desk, intake, arguments.by) if arguments.by else None
    new = NewQuote(arguments.text, Consent(arguments.consent), by, arguments.rating)
    keep_quote(desk, intake, new)
    print(f"Kept, consent: {new.consent}.")
    return DONE


_JULY = 'scheme.mentordesk --intake "2021 July"'
COMMANDS = (
    Command(
        "survey",
        "show what a survey said, write its blank form, ask more, note when it went out",
        f"mentordesk survey {_JULY} exit --form exit.xlsx",
        _survey_options,
        on_programme=_survey,
    ),
    Command(
        "quotes",
        "show the quotes of an intake, or the words that could become some",
        f"mentordesk quotes {_JULY} --print",
        _quotes_options,
        on_programme=_quotes,
        reads_only=True,
    ),
    Command(
        "keep-quote",
        "keep words of a participant with their consent",
        f'mentordesk keep-quote {_JULY} "A good year." --by ana@example.org --consent named',
        _keep_options,
        on_programme=_keep,
    ),
)
