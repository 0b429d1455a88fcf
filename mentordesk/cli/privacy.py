"""Commands about people's data: password, erase, person, anonymise."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from mentordesk.cli.asking import asked_new, opened
from mentordesk.cli.command import DONE, WITH_PROBLEMS, Command, intake_option, progress_to_terminal
from mentordesk.services.intakes import find_intake
from mentordesk.services.passwords import WHAT_IT_COSTS, known_copies, set_password
from mentordesk.services.privacy.anonymising import anonymise
from mentordesk.services.privacy.going import Gone, delete_left, erase_person
from mentordesk.services.privacy.knowing import find_person
from mentordesk.services.privacy.record_files import save_record
from mentordesk.storage.desk import Desk
from mentordesk.storage.opening import open_programme


def _person_argument(parser: ArgumentParser) -> None:
    parser.add_argument("person", metavar="PERSON", help="e-mail, name or application id")


def _copies_option(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--delete-copies",
        action="store_true",
        help="delete backups and copies that cannot be rewritten without the person",
    )


def _erase_options(parser: ArgumentParser) -> None:
    _person_argument(parser)
    _copies_option(parser)
    parser.add_argument(
        "--keep-files",
        action="store_true",
        help="keep files of other people in which the name stands",
    )


def _erase(desk: Desk, arguments: Namespace) -> int:
    person_id = find_person(desk, arguments.person)
    gone = erase_person(desk, person_id, files_of_others=not arguments.keep_files, progress=_told)
    print("Erased. What counts stays: roles, pairs, hours and certificate numbers.")
    return _copies_left(gone, arguments)


def _told(done: int, total: int) -> bool:
    progress_to_terminal(done, total)
    return True


def _copies_left(gone: Gone, arguments: Namespace) -> int:
    """Say which files of others went, and which copies still hold the person."""
    for file in gone.files:
        print(f"Taken out with it: {file.name} of {file.owner}, in which the name stood.")
    if arguments.delete_copies:
        for path in delete_left(gone.left):
            print(f"Deleted: {path}")
        return DONE
    for copy in gone.left:
        print(f"This copy still holds the data: {copy.path} ({copy.reason})")
    return WITH_PROBLEMS if gone.left else DONE


def _record_options(parser: ArgumentParser) -> None:
    _person_argument(parser)
    parser.add_argument("--out", required=True, type=Path, metavar="ZIP", help="the file to write")
    parser.add_argument(
        "--with-cases", action="store_true", help="the restricted cases about their pairs too"
    )


def _record(desk: Desk, arguments: Namespace) -> int:
    person = find_person(desk, arguments.person)
    print(save_record(desk, person, arguments.out, with_cases=arguments.with_cases))
    return DONE


def _anonymise_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    _copies_option(parser)


def _anonymise(desk: Desk, arguments: Namespace) -> int:
    gone = anonymise(desk, find_intake(desk, arguments.intake).intake_id, _told)
    print("Anonymised. Its figures stay as they were; nobody's name or address is left in it.")
    return _copies_left(gone, arguments)


def _password_options(parser: ArgumentParser) -> None:
    parser.add_argument("programme", type=Path, metavar="PROGRAMME")
    parser.add_argument("--remove", action="store_true", help="keep it without a password")


def _password(arguments: Namespace) -> int:
    path: Path = arguments.programme
    desk = opened(lambda: open_programme(path))
    copies = known_copies(desk)
    desk.close()
    left = set_password(path, None if arguments.remove else asked_new(), copies)
    for sentence in () if arguments.remove else WHAT_IT_COSTS:
        print(sentence)
    for copy in left:
        print(f"This copy stays as it was: {copy.path} ({copy.reason})")
    return WITH_PROBLEMS if left else DONE


COMMANDS = (
    Command(
        "password",
        "set, change or remove the programme's password; it is asked for, or in the environment",
        "mentordesk password scheme.mentordesk",
        _password_options,
        alone=_password,
    ),
    Command(
        "erase",
        "erase a person here and in every backup; this cannot be undone",
        "mentordesk erase scheme.mentordesk ana.silva@library.example.org",
        _erase_options,
        on_programme=_erase,
    ),
    Command(
        "person",
        "write everything about one person into a zip file",
        "mentordesk person scheme.mentordesk ana.silva@library.example.org --out ana.zip",
        _record_options,
        on_programme=_record,
        reads_only=True,
    ),
    Command(
        "anonymise",
        "take the people out of an intake and keep its figures; this cannot be undone",
        'mentordesk anonymise scheme.mentordesk --intake "2019 July"',
        _anonymise_options,
        on_programme=_anonymise,
    ),
)
