"""Commands on surveys and quotes: results as n of N, blank forms, the quote bank."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict, replace
from pathlib import Path

from mentordesk.cli.command import (
    DONE,
    Command,
    count,
    day,
    intake_option,
    json_option,
    numbered,
    write_json,
)
from mentordesk.domain.numbers import how_many
from mentordesk.domain.refusals import Refused
from mentordesk.domain.surveys import Consent, Question, QuestionKind, SurveyRound
from mentordesk.services.applicants import find_application
from mentordesk.services.intakes import find_intake
from mentordesk.services.quotes import (
    NewQuote,
    change_quote,
    keep_quote,
    load_candidates,
    load_quotes,
    remove_quote,
    to_print,
)
from mentordesk.services.surveys import (
    QuestionResult,
    SurveyRow,
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
    parser.add_argument(
        "--reword", nargs=2, action="append", metavar=("KEY", "QUESTION"),
        help="ask one otherwise; --questions lists the keys",
    )  # fmt: skip
    parser.add_argument("--drop", action="append", metavar="KEY", help="ask one no more")
    parser.add_argument("--questions", action="store_true", help="list what is asked")
    json_option(parser)


def _survey(desk: Desk, arguments: Namespace) -> int:
    intake, which = find_intake(desk, arguments.intake).intake_id, SurveyRound(arguments.round)
    row = next(one for one in load_surveys(desk, intake) if one.asked_in is which)
    if arguments.ask or arguments.reword or arguments.drop:
        set_questions(desk, intake, which, _asked(row, arguments))
    if arguments.sent:
        mark_sent(desk, intake, which, arguments.sent)
    if arguments.form:
        write_atomically(arguments.form, blank_survey(desk, intake, which))
        print(arguments.form)
    if arguments.questions:
        row = next(one for one in load_surveys(desk, intake) if one.asked_in is which)
        for one in row.questions:
            print(f"{one.key:24}  {one.kind:8}  {one.text}")
        return DONE
    results = load_results(desk, intake, which)
    rate = "" if row.rate is None else f" ({row.rate} %)"
    print(f"{row.returned} of {row.asked} answered{rate}.")
    for result in results:
        print(f"{result.question.text} {_said(result)}")
    if arguments.json:
        write_json(arguments.json, [asdict(result) for result in results])
    return DONE


def _asked(row: SurveyRow, arguments: Namespace) -> list[Question]:
    """The questions with those worded otherwise, without those dropped, with more at the end."""
    otherwise = dict(arguments.reword or ())
    dropped = set(arguments.drop or ())
    unknown = sorted((otherwise.keys() | dropped) - {one.key for one in row.questions})
    if unknown:
        raise Refused(
            f"No question has the key {unknown[0]}. Nothing was changed; --questions lists them."
        )
    asked = [
        replace(one, text=otherwise.get(one.key, one.text))
        for one in row.questions
        if one.key not in dropped
    ]
    for kind, text in arguments.ask or ():
        if kind not in tuple(QuestionKind):
            raise Refused(
                f"There is no kind of question called {kind}. Nothing was changed; known are: "
                f"{', '.join(QuestionKind)}."
            )
        asked.append(Question("", text, QuestionKind(kind)))
    return asked


def _said(result: QuestionResult) -> str:
    if result.yes_share is not None:
        return f"{result.yes_share} % yes ({result.counts.get('yes', 0)} of {result.answered})"
    if result.mean is not None:
        return f"{result.mean:g} of 5 ({how_many(result.answered, 'answer')})"
    return how_many(result.answered, "answer")


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
        who = row.name or "nobody named"
        print(f"{row.quote_id:5}  {row.rating or '-'} {row.consent}: {who}: {row.text}")
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


def _change_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("number", metavar="NUMBER", help="as quotes lists it")
    parser.add_argument("--words", metavar="TEXT")
    parser.add_argument("--consent", type=Consent, choices=list(Consent))
    parser.add_argument("--rating", type=count, metavar="1-5")
    parser.add_argument("--remove", action="store_true", help="take it out of the bank")


def _change(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake).intake_id
    known = {row.quote_id: row for row in load_quotes(desk, intake)}
    row = known[numbered(arguments.number, known)]
    if arguments.remove:
        remove_quote(desk, row.quote_id)
        print(f"Removed quote {row.quote_id}.")
        return DONE
    now = NewQuote(
        row.text if arguments.words is None else arguments.words,
        arguments.consent or row.consent,
        row.application_id,
        arguments.rating or row.rating,
    )
    change_quote(desk, row.quote_id, now)
    print(f"Changed quote {row.quote_id}, consent: {now.consent}.")
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
    Command(
        "change-quote",
        "change the words, consent or rating of a quote, or take it out of the bank",
        f"mentordesk change-quote {_JULY} 3 --consent unnamed\n"
        f"mentordesk change-quote {_JULY} 3 --remove",
        _change_options,
        on_programme=_change,
    ),
)
