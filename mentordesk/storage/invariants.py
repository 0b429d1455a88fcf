"""Rules that hold in every sound programme, as queries that find what breaks them."""

import sqlite3

INVARIANTS: dict[str, str] = {
    "a mentee has more than one open pair": (
        "SELECT mentee_application_id FROM pair WHERE live = 1 "
        "GROUP BY mentee_application_id HAVING count(*) > 1"
    ),
    "a mentor has more open pairs than places": (
        "SELECT p.mentor_application_id FROM pair p JOIN application a "
        "ON a.id = p.mentor_application_id WHERE p.live = 1 "
        "GROUP BY p.mentor_application_id, a.places HAVING count(*) > a.places"
    ),
    "a pair joins two intakes, two equal roles or one person with itself": (
        "SELECT p.id FROM pair p JOIN application e ON e.id = p.mentee_application_id "
        "JOIN application r ON r.id = p.mentor_application_id WHERE e.intake_id <> r.intake_id "
        "OR e.role <> 'mentee' OR r.role <> 'mentor' OR e.person_id = r.person_id"
    ),
    "a fee stands without a confirmed pair": (
        "SELECT f.id FROM fee f JOIN pair p ON p.id = f.pair_id WHERE p.confirmed = 0"
    ),
    "a certificate number is used twice": (
        "SELECT number FROM certificate GROUP BY number HAVING count(*) > 1"
    ),
    "an answer has no origin": (
        "SELECT a.id FROM answer a LEFT JOIN source s ON s.id = a.source_id WHERE s.id IS NULL"
    ),
    "a change of the history belongs to no action": (
        "SELECT c.id FROM md_change c LEFT JOIN md_action a ON a.id = c.action_id "
        "WHERE a.id IS NULL"
    ),
    "an undo or redo of the history concerns no earlier action": (
        "SELECT n.id FROM md_action n LEFT JOIN md_action a ON a.id = n.of "
        "WHERE n.kind IN ('undo', 'redo') AND (n.of IS NULL OR a.id IS NULL OR a.id >= n.id)"
    ),
    "an action of the history is marked as undone although nothing undid it": (
        "SELECT a.id FROM md_action a WHERE a.state = 'undone' AND NOT EXISTS "
        "(SELECT 1 FROM md_action n WHERE n.of = a.id AND n.kind = 'undo')"
    ),
}


def broken_invariants(raw: sqlite3.Connection) -> list[str]:
    """What is broken, as sentences with the number of places; empty where all is well."""
    sentences = []
    for sentence, query in INVARIANTS.items():
        count = len(raw.execute(query).fetchall())
        if count:
            sentences.append(f"In {count} place(s) {sentence}.")
    return sentences
