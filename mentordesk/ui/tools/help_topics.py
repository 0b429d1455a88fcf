"""Which help page belongs to what: to a dialog, a tab, or the module that refused something.

One table for all: the longest beginning of a module's name decides, a class after a colon decides
over its module. A topic is a page, or a page and a section: `letters#the-outbox`.
"""

from types import TracebackType

PACKAGE = "mentordesk."
FIRST = "welcome"

_WINDOW = {
    "ui": FIRST,
    "ui.applicants": "applicants",
    "ui.applicants.carry_dialog": "applicants#somebody-who-cannot-be-matched",
    "ui.applicants.chase_dialog": "checklist#who-owes-what",
    "ui.applicants.documents": "checklist#ticking-and-waiving",
    "ui.applicants.duplicates": "applicants#the-same-person-twice",
    "ui.board": "board",
    "ui.board.confirm_dialog": "board#suggesting-everybody",
    "ui.board.papers_dialog": "board#on-paper",
    "ui.board.reason_dialog": "board#rules-and-bans",
    "ui.board.reckoning": "board#suggesting-everybody",
    "ui.board.suggest_dialog": "board#suggesting-everybody",
    "ui.certificates": "certificates",
    "ui.certificates.conditions_dialog": "certificates#issuing",
    "ui.certificates.editor": "designs#the-editor",
    "ui.certificates.editor.designs_dialog": "designs",
    "ui.certificates.papers_dialog": "certificates#statements-and-letters",
    "ui.certificates.print_dialog": "printing#on-paper",
    "ui.certificates.register_dialog": "certificates#replacing-and-withdrawing",
    "ui.certificates.replace_dialog": "certificates#replacing-and-withdrawing",
    "ui.certificates.verification": "verification#setting-it-up",
    "ui.certificates.verification.key_dialogs": "verification#the-key",
    "ui.certificates.verification.verify_dialog": "verification#verifying",
    "ui.errors": "programme#what-can-go-wrong",
    "ui.events": "events",
    "ui.events.answers": "events#where-and-when",
    "ui.events.event_dialog": "events#making-events",
    "ui.events.series_dialog": "events#making-events",
    "ui.fees": "fees#keeping-track",
    "ui.fees.asking:FeeSettingsDialog": "fees#invoices-receipts-credit-notes",
    "ui.importing": "importing#how-to-import",
    "ui.importing.decide_dialog": "importing#how-to-import",
    "ui.importing.earlier_dialog": "importing#taking-an-import-back",
    "ui.importing.list_row_dialog": "lists#how-to-import-a-list",
    "ui.importing.take_back_dialog": "importing#taking-an-import-back",
    "ui.importing.unfiled_dialog": "importing#files-nobody-owns-yet",
    "ui.importing.watching": "importing#a-watched-folder",
    "ui.intake_dialog": "intakes#making-an-intake",
    "ui.intakes": "intakes#changing-an-intake",
    "ui.intakes.eligibility_dialog": "intakes#who-may-apply",
    "ui.intakes.notes_dialogs": "intakes#lessons-and-reminders",
    "ui.keeping": "backups",
    "ui.keeping.offers": "programme#what-can-go-wrong",
    "ui.keeping.place_notice": "backups#working-with-others",
    "ui.keeping.snapshot_dialog": "snapshots#of-the-programme",
    "ui.letters": "letters",
    "ui.letters.editor": "letters#own-wording",
    "ui.letters.send_dialog": "letters#the-outbox",
    "ui.letters.server_dialog": "letters#the-outbox",
    "ui.letters.template_verbs": "letters#own-wording",
    "ui.lists": "lists#how-to-import-a-list",
    "ui.matching": "matching-settings",
    "ui.matching.checked_dialog": "proofs#the-proof-slip",
    "ui.matching.forecast_dialog": "proofs#what-else-could-be",
    "ui.matching.frame": "proofs",
    "ui.matching.proof_dialog": "proofs#the-proof-slip",
    "ui.matching.settings_dialog": "matching-settings#weights-rules-and-aims",
    "ui.matching.settings_numbers": "matching-settings#weights-rules-and-aims",
    "ui.matching.snapshots_dialog": "snapshots#of-the-board",
    "ui.matching.topics_dialog": "matching-settings#topics-in-own-words",
    "ui.matching.trade_off_dialog": "proofs#what-else-could-be",
    "ui.matching.understudies_dialog": "proofs#what-else-could-be",
    "ui.matching.unmatched_dialog": "board#why-and-why-not",
    "ui.matching.why_dialog": "board#why-and-why-not",
    "ui.matching.words_dialog": "matching-settings#words-that-mean-the-same",
    "ui.overview": "overview",
    "ui.pairs": "pairs#one-pair-in-full",
    "ui.pairs.asking:BillDialog": "fees#invoices-receipts-credit-notes",
    "ui.pairs.asking:CaseDialog": "cases#opening-and-following-a-case",
    "ui.pairs.asking:PayDialog": "fees#keeping-track",
    "ui.pairs.ending": "pairs#ending-a-pair-early",
    "ui.pairs.year_asking:AnswerDialog": "pairs#both-are-asked",
    "ui.pairs.year_asking:ReminderDialog": "intakes#lessons-and-reminders",
    "ui.printing": "printing#what-can-go-wrong",
    "ui.privacy": "privacy#one-person",
    "ui.privacy.password_dialogs": "privacy#the-password",
    "ui.privacy.retention_dialog": "privacy#how-long-names-are-kept",
    "ui.programme_dialog": "programme#new-open-close",
    "ui.reports": "reports",
    "ui.tasks": FIRST,
    "ui.tools": "welcome#finding-help",
    "ui.tools.check_dialog": "programme#checking",
    "ui.tools.choices_dialog": "programme#choices-of-the-programme",
    "ui.tools.export_dialog": "export#what-can-leave",
    "ui.tools.history_dialog": "history#going-back-further",
    "ui.tools.keys_dialog": "keyboard",
    "ui.tools.preferences": "programme#new-open-close",
    "ui.window": "importing#what-can-go-wrong",
    "ui.workplace": "intakes#making-an-intake",
    "ui.year": "hours",
    "ui.year.cases_window": "cases#opening-and-following-a-case",
    "ui.year.entrance": "intakes#making-an-intake",
    "ui.year.hours_window": "hours#the-ledger",
    "ui.year.quotes_pane": "surveys#quotes",
    "ui.year.resources_window": "hours#resources",
    "ui.year.surveys_window": "surveys#asking-and-reading",
}

_SERVICES = {
    "acceptance": "pairs#both-are-asked",
    "acceptance_wanted": "pairs#both-are-asked",
    "applicants": "applicants",
    "asking": "pairs#both-are-asked",
    "attendance": "events#who-came",
    "backups": "backups",
    "calendar_export": "overview#what-is-due",
    "carrying": "applicants#somebody-who-cannot-be-matched",
    "cases": "cases#what-can-go-wrong",
    "certificate_": "certificates#what-can-go-wrong",
    "chasing": "checklist#who-owes-what",
    "check_ins": "pairs#one-pair-in-full",
    "checking": "programme#checking",
    "contact": "pairs#one-pair-in-full",
    "confirming": "board#suggesting-everybody",
    "demonstration": "welcome#trying-it-out",
    "design_files": "designs#what-can-go-wrong",
    "drafting": "letters#making-drafts",
    "eligibility": "intakes#who-may-apply",
    "event": "events#what-can-go-wrong",
    "exports": "export#what-can-go-wrong",
    "fee": "fees#what-can-go-wrong",
    "history": "history#what-can-go-wrong",
    "hours": "hours#what-can-go-wrong",
    "imports": "importing#what-can-go-wrong",
    "imports.memory": "importing#columns-and-choices",
    "imports.taking_back": "importing#taking-an-import-back",
    "intake": "intakes#what-can-go-wrong",
    "intake_resources": "hours#resources",
    "issuing": "certificates#issuing",
    "lessons": "intakes#lessons-and-reminders",
    "letter": "letters#what-can-go-wrong",
    "letter_templates": "letters#own-wording",
    "lists": "lists#what-can-go-wrong",
    "local_days": "intakes#what-can-go-wrong",
    "log_sheets": "hours#log-sheets",
    "magazine": "reports#saving",
    "mail_account": "letters#the-outbox",
    "match_words": "matching-settings#words-that-mean-the-same",
    "matching": "board#suggesting-everybody",
    "merging": "applicants#the-same-person-twice",
    "near": "events#where-and-when",
    "outbox": "letters#the-outbox",
    "own_designs": "designs#what-can-go-wrong",
    "own_lists": "lists#what-can-go-wrong",
    "pair_year": "pairs#one-pair-in-full",
    "pairing": "board#rules-and-bans",
    "pairs": "pairs#what-can-go-wrong",
    "papers_of_people": "certificates#statements-and-letters",
    "person_years": "applicants#one-applicant-in-full",
    "print_queues": "printing#what-can-go-wrong",
    "privacy": "privacy#what-can-go-wrong",
    "privacy.anonymising": "privacy#how-long-names-are-kept",
    "privacy.erasing": "privacy#one-person",
    "privacy.retention": "privacy#how-long-names-are-kept",
    "programmes": "programme#new-open-close",
    "proof_slips": "proofs#the-proof-slip",
    "publishing": "backups#working-with-others",
    "quotes": "surveys#quotes",
    "reflections": "hours#the-ledger",
    "register": "certificates#replacing-and-withdrawing",
    "releasing": "fees#keeping-track",
    "reminders": "intakes#lessons-and-reminders",
    "report": "reports#what-can-go-wrong",
    "restoring": "backups#restoring",
    "returning": "applicants#one-applicant-in-full",
    "schemes": "programme#new-open-close",
    "settings_changes": "matching-settings#what-can-go-wrong",
    "signing": "verification#what-can-go-wrong",
    "signing.keys": "verification#the-key",
    "signing.publishing": "verification#setting-it-up",
    "signing.settings": "verification#setting-it-up",
    "snapshots": "snapshots#what-can-go-wrong",
    "surveys": "surveys#what-can-go-wrong",
    "topic_suggestions": "matching-settings#topics-in-own-words",
    "typed_answers": "applicants#one-applicant-in-full",
    "unfiled": "importing#files-nobody-owns-yet",
    "vocabularies": "programme#choices-of-the-programme",
    "why_not": "board#why-and-why-not",
}

_BELOW = {
    "cli": "command-line#what-can-go-wrong",
    "documents": "certificates#what-can-go-wrong",
    "documents.designs": "designs#what-can-go-wrong",
    "documents.fee_papers": "fees#invoices-receipts-credit-notes",
    "documents.guide": "welcome#finding-help",
    "documents.letter": "letters#what-can-go-wrong",
    "documents.report": "reports#what-can-go-wrong",
    "documents.service_letters": "certificates#statements-and-letters",
    "documents.signing": "verification#what-can-go-wrong",
    "documents.statements": "certificates#statements-and-letters",
    "documents.stationery": "letters#what-can-go-wrong",
    "documents.table_cards": "board#on-paper",
    "documents.taken": "designs#what-can-go-wrong",
    "documents.wall_chart": "board#on-paper",
    "domain.applications": "applicants",
    "domain.intake": "intakes#what-can-go-wrong",
    "domain.moments": "events#what-can-go-wrong",
    "domain.pairing": "board#rules-and-bans",
    "domain.series": "events#making-events",
    "domain.sinks": "export#what-can-go-wrong",
    "domain.zones": "programme#new-open-close",
    "matching": "matching-settings#what-can-go-wrong",
    "matching.slip_reading": "proofs#what-can-go-wrong",
    "messages": "letters#what-can-go-wrong",
    "messages.mail": "importing#what-can-go-wrong",
    "messages.outlook": "importing#what-can-go-wrong",
    "spreadsheets": "importing#what-can-go-wrong",
    "spreadsheets.list_reading": "lists#what-can-go-wrong",
    "storage": "programme#what-can-go-wrong",
    "storage.copying": "backups#what-can-go-wrong",
    "storage.history": "history#what-can-go-wrong",
    "storage.locking_up": "privacy#the-password",
    "storage.passwords": "privacy#the-password",
    "storage.shelf": "backups#what-can-go-wrong",
    "storage.soundness": "programme#made-by-a-newer-mentordesk",
    "storage.undoing": "history#what-can-go-wrong",
    "storage.upgrades": "programme#made-by-a-newer-mentordesk",
}

TOPICS = _WINDOW | {f"services.{name}": topic for name, topic in _SERVICES.items()} | _BELOW
"""Beginning of a module's name below mentordesk, perhaps with a class -> its topic."""


def entry_of(module: str, kind: str = "") -> str | None:
    """The entry of the table that a module (and class) falls under; None where there is none."""
    name = module.removeprefix(PACKAGE)
    if f"{name}:{kind}" in TOPICS:
        return f"{name}:{kind}"
    found = [entry for entry in TOPICS if ":" not in entry and name.startswith(entry)]
    return max(found, key=len, default=None)


def topic_of(thing: object) -> str:
    """The topic of a dialog or another object of ours, by the nearest class of ours."""
    for kind in type(thing).__mro__:
        if kind.__module__.startswith(PACKAGE):
            return TOPICS.get(entry_of(kind.__module__, kind.__name__) or "", FIRST)
    return FIRST


def topic_of_error(error: BaseException) -> str:
    """The topic of a refusal, by the innermost module of ours that it came through."""
    trace: TracebackType | None = error.__traceback__
    topic = FIRST
    while trace is not None:
        module = str(trace.tb_frame.f_globals.get("__name__", ""))
        entry = entry_of(module) if module.startswith(PACKAGE) else None
        if entry is not None:
            topic = TOPICS[entry]
        trace = trace.tb_next
    return topic
