"""Words that ask the same in a heading, and what coordinators shorten (see `likeness`).

One line is one group; its first word stands for all. Only `likeness` compares by groups: the
patterns of `columns` see the words as they are written (but abbreviations in full).
"""

import re

SHORT: dict[str, str] = {
    "pref": "preferred", "prefs": "preferences", "prev": "previous", "avail": "available",
    "mtg": "meeting", "mtgs": "meetings", "req": "requested", "tz": "time zone",
    "supv": "supervisor", "supvr": "supervisor", "mgr": "manager", "emerg": "emergency",
    "dept": "department", "quals": "qualifications", "qual": "qualification",
    "addr": "address", "mo": "month", "mth": "month", "wk": "week",
    "sig": "signature", "geog": "geographic", "loc": "location", "edu": "education",
    "lang": "language", "langs": "languages", "uni": "university", "dob": "date of birth",
    "nok": "next of kin", "cert": "certificate", "mbr": "member", "mem": "member",
    "mship": "membership", "appl": "application", "hrs": "hours", "dt": "date",
    "fname": "first name", "lname": "last name", "firstname": "first name",
    "lastname": "last name", "fullname": "full name", "biog": "biography", "desc": "description",
    "comm": "communication", "comms": "communication", "bkgd": "background", "ppl": "people",
    "wfh": "work from home", "f2f": "face to face", "empl": "employer",
    "orgn": "organisation", "org": "organisation", "yr": "year", "sess": "session",
}  # fmt: skip
"""Abbreviations of headings in full."""
_SAME = """
program programme programmes programs scheme schemes initiative cycle round intake
organisation organization company firm employer workplace business institution employed
help support assist assistance guidance guide advise advice advising
share shared sharing pass passed passing release released disclose disclosed forwarded given
want wish like wanting wishing keen welcome
discuss talk chat talking conversation conversations converse explore cover
person people someone somebody anyone anybody individual individuals
match matched matching pair paired pairing partner partners
meet meeting meetings session sessions mentoring_session
free available availability convenient spare suits suit suitable slots slot
choose select pick tick
previous previously before past earlier prior already former
participate participated participation participating participant join joined involved enrolled
avoid exclude excluded unsuitable
town city suburb locality village
live lives living reside residing based located situated
phone telephone mobile cell cellphone handphone
job role position post occupation designation
sector industry field branch discipline specialism specialty speciality domain vertical verticals
qualification qualifications degree credential credentials education diploma diplomas training
goal goals objective objectives aim aims ambition ambitions aspiration aspirations outcome outcomes
achieve accomplish gain achieved
bring offer contribute contribution bringing
comment comments remark remarks note notes observations
agree accept abide comply adhere undertake consent agreed accepted agreement
manager supervisor boss superior lead
pay paying covers fund funding bill billing invoice paid borne charged
fee fees cost costs price contribution
biography bio profile introduction introduce intro
need needs requirement requirements adjustment adjustments accommodation accommodations
expire expires expiry end ends until due renew renewal valid lapse lapses
stage level grade phase rank seniority standing
many number maximum max limit most
state province territory county region
submitted submission received lodged logged entered filled completed
organisers organizers coordinators team committee
publicity marketing promotional promotion publications
quote quoted quotes testimonial testimonials
show shown visible
worked served practised practiced employed_in
near nearby close distance far proximity local
reach contact contacted contacting
"""
_TOGETHER: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\b(face to face|in person|on site|onsite)\b"), "inperson"),
    (re.compile(r"\b(line|direct|immediate|reporting) (manager|supervisor)\b"), "manager"),
    (re.compile(r"\b(takes?|took|taken|taking|been a|be a) part\b"), "participate"),
    (re.compile(r"\b(keep|keeping|stay|staying|get|getting) in touch\b"), "communicate"),
    (re.compile(r"\bteam leader\b|\bteam lead\b|\bhead of department\b"), "manager"),
)
_SHORTENED = re.compile(rf"\b({'|'.join(SHORT)})\b")


def in_full(words: str) -> str:
    """Tidied words with their abbreviations written in full."""
    return _SHORTENED.sub(lambda found: SHORT[found[1]], words)


def joined_words(words: str) -> str:
    """Tidied words with expressions of several words made one."""
    for pattern, one in _TOGETHER:
        words = pattern.sub(one, words)
    return words


def groups() -> dict[str, str]:
    """Every word of a group with the word that stands for the group."""
    return {word: line.split()[0] for line in _SAME.strip().splitlines() for word in line.split()}
