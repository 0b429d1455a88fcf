"""Letters as pages of a PDF. Typesetting comes with this module: drafts do without it."""

from pathlib import Path

from mentordesk.documents.letters import LetterPage, letter_book
from mentordesk.services.letter_files import Chosen, chosen_previews
from mentordesk.services.letter_known import read_known
from mentordesk.services.local_days import day_in_words
from mentordesk.services.paper import load_paper
from mentordesk.services.programmes import load_programme
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import write_atomically


def save_pages(desk: Desk, intake_id: int, chosen: Chosen, path: Path) -> int:
    """Save the letters as one PDF on plain letterhead, each beginning on a page of its own.

    Returns how many letters there are; raises Refused for none.
    """
    known = read_known(desk, intake_id)
    found = chosen_previews(known, chosen)
    facts = load_programme(desk)
    day = day_in_words(known.today).partition(" ")[2]
    pages = [
        LetterPage(facts.organisation, facts.name, one.name, day, one.subject, one.body)
        for one in found
    ]
    write_atomically(path, letter_book(pages, known.today, load_paper(desk)))
    return len(pages)
