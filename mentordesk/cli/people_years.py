"""Commands about people over the years: everything about one, and whom to ask, welcome or thank."""

from argparse import ArgumentParser, Namespace

from mentordesk.cli.command import DONE, Command
from mentordesk.domain.numbers import how_many
from mentordesk.domain.refusals import Refused
from mentordesk.services.person_years import load_person_years
from mentordesk.services.returning import Standing, invite, load_returning
from mentordesk.services.search import find_people
from mentordesk.storage.desk import Desk


def _person_options(parser: ArgumentParser) -> None:
    parser.add_argument("who", metavar="NAME", help="a name, address or member number")


def _person(desk: Desk, arguments: Namespace) -> int:
    found = find_people(desk, arguments.who)
    if len(found) != 1:
        names = ", ".join(one.name for one in found) or "nobody"
        raise Refused(f"{arguments.who} should be one person, and fits {names}. Say more of them.")
    person = load_person_years(desk, found[0].person_id)
    print("  ".join(word for word in (person.name, person.email, person.member_no) if word))
    for line in person.lines:
        day = line.day.isoformat() if line.day else ""
        print(f"{line.about:12}{line.intake:18}{day:12}{line.words}")
    return DONE


def _returning_options(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--invite", action="store_true", help="draft the letter to all who are ready to mentor"
    )


def _returning(desk: Desk, arguments: Namespace) -> int:
    rows = load_returning(desk)
    if arguments.invite:
        drafted = invite(desk, [row.person_id for row in rows if row.standing is Standing.READY])
        print(f"{how_many(len(drafted.letter_ids), 'letter')} drafted, nothing sent.")
        for name, why in drafted.blocked:
            print(f"{name}: {why}")
        return DONE
    for row in rows:
        invited = f"  invited {row.invited_on.isoformat()}" if row.invited_on else ""
        print(f"{row.standing:28}{row.name}  {row.email}  {', '.join(row.intakes)}{invited}")
    return DONE


COMMANDS = (
    Command(
        "person-years",
        "say everything known of one person over the years, without answers and cases",
        'mentordesk person-years scheme.mentordesk "Ana Souza"',
        _person_options,
        on_programme=_person,
        reads_only=True,
    ),
    Command(
        "returning",
        "list past mentees ready to mentor, returning mentors and whom to thank; draft invitations",
        "mentordesk returning scheme.mentordesk --invite",
        _returning_options,
        on_programme=_returning,
    ),
)
