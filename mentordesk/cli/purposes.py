"""What each command is for, by its name: the help is given from here, with nothing loaded.

To add a command: a `Command` in the module of its subject, and its line here, in the help's order.
"""

PURPOSES: dict[str, dict[str, str]] = {
    "programme": {
        "new": "make a programme file",
        "intake": "make an intake in a programme",
        "advance": "move an intake to its next stage, or say what blocks it",
        "applicants": "list the applications of an intake",
    },
    "intakes": {
        "carry": "carry somebody forward with a reason, into a later intake with all they gave",
        "take-along": "say who was carried forward and waits for an intake, or take them into it",
        "change-intake": "change an intake's name, dates, fee and limits, saying what follows",
        "about-intake": (
            "say an intake's dates, fee, limits, what blocks its next stage, what overlaps"
        ),
        "lessons": (
            "list the notes for the next intake, write one, word one otherwise, take one away"
        ),
        "acceptance": "ask both sides of a pair to accept before they are told, or do not",
        "eligibility": "show or change what is asked of mentees and mentors",
    },
    "standing": {
        "places": "set how many mentees a mentor can take in an intake",
        "standing": "withdraw or decline an application with a reason, or take that back",
        "checklist": "show an application's checklist; tick, untick or waive an item",
        "letters-to": "list every letter a person was ever written",
    },
    "answering": {
        "answer": "show what an applicant answered and where it came from, or correct one answer",
        "attach": (
            "file a form, a signed Code of Conduct or a resume of this computer to an applicant"
        ),
        "keep-names": "say or set until when an intake keeps its people's names",
    },
    "arriving": {
        "import": "import files, folders and messages into an intake",
    },
    "unfiled": {
        "unfiled": "files that came and are nobody's yet: list them, give one to an applicant",
    },
    "merging": {
        "duplicates": "list people who may be in the programme twice, with what speaks for it",
        "merge": (
            "make two people one; applications, letters and addresses move to the one who is kept"
        ),
        "part": "take a merge apart, also weeks later; edits made since are kept",
    },
    "lists": {
        "import-list": (
            "import a member list, an attendance report, a contact log or survey answers"
        ),
    },
    "matching": {
        "match": "propose the proven best pairs of an intake, or of a file of scores",
        "explain": "say why two people fit, or who fits a mentee best",
    },
    "weighing": {
        "why-not": (
            "say which rule and answer keep two people apart, or what pairing them would cost"
        ),
        "trade-off": "list what each higher worst pair costs in total and in mentees placed",
        "understudies": "say who is hurt if a mentor withdraws, and the best re-match of the rest",
        "forecast": (
            "say who would be unmatched if applications closed today, and which mentors to look for"
        ),
        "repairs": "list what would place those left over, each tried out by matching again",
    },
    "board_snapshots": {
        "board-snapshot": "keep the board under a name, compare two states, bring one back",
    },
    "board_papers": {
        "wall-chart": (
            "write the board as a PDF wall chart: mentors with their mentees, and who waits and why"
        ),
        "table-cards": (
            "write cards of mentees and mentors to cut out for a committee's table, as a PDF"
        ),
    },
    "match_settings": {
        "settings": "show or change how an intake is matched: weights, switches, quotas",
        "words": "show or add employers that are one and the same, and other words for topics",
        "topics": "suggest topics from what people wrote in their own words, and add them",
    },
    "pairs": {
        "pair": "make a draft pair of two people and pin it",
        "unpair": "take a draft pair apart",
        "pin": "let a pair stay whatever is suggested",
        "unpin": "let suggestions move a pair again",
        "ban": "never pair these two in this intake",
        "lift-ban": "let two be paired again who were banned from each other",
    },
    "year": {
        "pairs": "list the pairs of an intake, or those without a contact, silent, ended",
        "pair-year": (
            "move a mentee's pair on, note answers, contact, check-ins, a reminder, an early end"
        ),
        "reminders": "list the reminders of an intake, write one, tick one, put one off",
        "chase": "list who still owes what since when, and draft the letters to them",
    },
    "dates": {
        "calendar": (
            "list what is due and comes up in an intake, or write it for a calendar program"
        ),
    },
    "fees": {
        "fees": "list the fees of an intake with their invoices, or write them for the accounts",
        "fee": (
            "mark a mentee's fee as paid, waived, refunded, kept; bill another; release the place"
        ),
        "invoice": "make invoices, receipts or credit notes as one PDF, or print them again",
    },
    "vocabularies": {
        "vocabulary": "list the choices of sectors, career stages, topics; add or remove one",
    },
    "year_settings": {
        "fee-settings": (
            "show or change what stands on invoices, and when one reminds and releases a place"
        ),
        "silent-after": "show or change after how many weeks without a contact a pair is silent",
    },
    "certificates": {
        "certificates": (
            "issue the certificates of an intake and write them; issued ones are printed again"
        ),
        "replace-certificate": (
            "issue a new certificate in the place of one, with what is known of the person now"
        ),
    },
    "certificate_terms": {
        "certificate-settings": "show or change design, paper, signatories, words of certificates",
        "certificate-conditions": (
            "show or change what an intake asks for before a certificate is issued"
        ),
    },
    "register": {
        "register": (
            "list the certificates ever issued, what happened to one, or save it as a workbook"
        ),
        "withdraw-certificate": "let a certificate count no longer; its number is never used again",
        "certificate-initials": "say or set what the next certificates' numbers begin with",
    },
    "statements": {
        "statement": "write statements of hours towards PD, or service letters, for some or all",
    },
    "certificate_designs": {
        "designs": "list, export, import and put away the association's own certificate designs",
    },
    "verifying": {
        "verify": "say whether a certificate is genuine, or whether a proof slip holds",
    },
    "signing": {
        "verification": (
            "show or change whether certificates carry a signed code, and where it is verified"
        ),
        "signing-key": "list, make, back up or import the key that signs certificates",
        "verification-page": "write the page for the web site that verifies certificates",
        "withdrawn-list": "write the signed list of withdrawn and replaced certificates",
        "badges": "write an Open Badges 3.0 credential for each valid certificate of an intake",
    },
    "events": {
        "events": "list the events of an intake, or when people come live",
        "new-event": "set up an orientation webinar, a monthly webinar or a meet-up",
        "new-series": "set up a monthly series in one step",
        "change-event": "change or cancel an event",
        "event-calendar": "write an event as a calendar file",
        "attendance": "record by hand how people took part in an event",
        "near": "say who is near a city, for a meet-up",
    },
    "logging_hours": {
        "log-sheets": (
            "write the Excel log sheet of every pair, which import-list contacts reads back"
        ),
        "log-meeting": "log a meeting of a pair: day, length and mode only",
        "change-meeting": "change a logged meeting or take it away",
        "hours": "show the hours of everybody, or the ledger of one person",
        "log-hours": "enter somebody's preparation, or how many reflections they wrote",
        "take-back-hours": "take hours back that were entered by hand",
    },
    "handing_out": {
        "resources": "list what an intake hands out, how many got it and how useful it was found",
        "add-resource": "add a workbook, a kit, guidelines: a file or a link",
        "remove-resource": "take a resource out that nobody got yet",
        "resource-sent": "note who got a resource, or draft the letters that hand it out",
    },
    "surveys": {
        "survey": "show what a survey said, write its blank form, ask more, note when it went out",
        "quotes": "show the quotes of an intake, or the words that could become some",
        "keep-quote": "keep words of a participant with their consent",
        "change-quote": (
            "change the words, consent or rating of a quote, or take it out of the bank"
        ),
    },
    "cases": {
        "cases": "say which cases are to be looked at again; what they say only with --restricted",
        "open-case": "open a case about a pair",
        "follow-case": "go on with a case, or close it",
        "correct-case": "correct how a case was heard of, or what it is about",
    },
    "letters": {
        "letters": (
            "write a letter to everybody it is for: as .eml drafts, mail-merge rows, PDF or queued"
        ),
        "outbox": "list and send letters that wait to be sent; decide about uncertain ones",
        "mail-server": "set up the mail server of this computer",
    },
    "letter_texts": {
        "letter-text": (
            "list the texts of letters, show one, word it otherwise, add, remove or hand one on"
        ),
    },
    "check_ins": {
        "check-ins": "list the check-ins of an intake; pair-year ... checked-in records one",
    },
    "papers": {
        "report": (
            "write the figures of an intake as PDF pages, as a workbook with charts, or for a"
            " magazine"
        ),
        "export": "write applicants, pairs and the year of an intake as a workbook or CSV files",
        "blank-form": "make the programme's blank application form for a role",
    },
    "people_years": {
        "person-years": (
            "say everything known of one person over the years, without answers and cases"
        ),
        "returning": (
            "list past mentees ready to mentor, returning mentors and whom to thank; draft "
            "invitations"
        ),
    },
    "demonstration": {
        "demo": "make the demonstration programme and open it",
    },
    "guide": {
        "guide": "write the help pages as a quick guide to print, a PDF",
    },
    "safekeeping": {
        "check": "check the file, the invariants and that a copy can be restored",
        "dump": "print every row of the programme, sorted, as JSON lines",
        "history": "list what was done, the newest first",
        "undo": "take back the last action, the last N, or one by its number",
        "redo": "do the last undone action again, or the last N",
    },
    "privacy": {
        "password": (
            "set, change or remove the programme's password; it is asked for, or in the environment"
        ),
        "erase": "erase a person here and in every backup; this cannot be undone",
        "person": "write everything about one person into a zip file",
        "anonymise": "take the people out of an intake and keep its figures; this cannot be undone",
    },
    "backups": {
        "backup": "write a verified copy of the programme",
        "backups": "list the backups and snapshots that were kept, the newest first",
        "restore": "make a new programme file from a backup; the backup stays as it is",
        "snapshot": "keep the whole programme as it is now under a name",
        "publish": "put a verified copy of the programme into a shared folder",
    },
}
"""Module below mentordesk.cli -> its commands -> what each is for."""
SCRIPT = 'run one command a line, printing "done N" once line N is safe on disk'
"""What the command is for that runs a file of commands."""
