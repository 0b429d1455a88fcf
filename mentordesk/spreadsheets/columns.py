"""What a column or a label may be called: the words of many forms, by the meaning of each field.

Every line is one wording as a pattern over tidied words (see spreadsheets.words: lower case, no
punctuation, `number` for # and No., `email` for e-mail) and its strength from 0 to 100. Only the
strongest line of a field counts. `NEVER` sets a field aside although its words are there.
How to add one: a line in words_of_people or words_of_mentoring; nothing is keyed to the exact
heading of one form.
"""

import re

from mentordesk.spreadsheets.words_of_mentoring import MENTORING
from mentordesk.spreadsheets.words_of_people import PERSON

_NEVER: dict[str, str] = {
    "full_name": r"\b(user|file|event|company|organi[sz]ation|employer|school|university|library"
    r"|course|program\w*|preferred|certificate|department|institution|account)\b",
    "preferred_name": r"\bpreferred (mentor|mentee|partner|match)\b",
    "access_needs": r"\bdiet\w*\b(?!.*\b(access|disab))",
    "avoid": r"\b(topics?|areas|subjects?|dates?)\b",
    "purchase_order": r"\b(lunch|meal|food|drinks?)\b",
    "given_name": r"\bpreferred\b|\bcertificate\b",
    "family_name": r"\bcertificate\b|\bmaiden\b",
    "email": r"\b(newsletter|subscribe|list|consent|opt)\b|\b(why|how)\b.*\?",
    "phone": r"\b(prefer\w* (method|way|mode)|how would)\b",
    "member_no": r"\b(expir\w*|renew\w*|type|class|category|status|since|mentees?|are you|how)\b",
    "member_expiry": r"\bcard\b.*\bcredit\b",
    "city": r"\b(organi[sz]ation|firm|company|institution|employer|same|preferred"
    r"|sector|mentor s|mentee s|work ?place)\b",
    "state": r"\b(statement|state of (mind|play|the)|(please|kindly) state|why|goals"
    r"|your goals|briefly|same|prefer\w*)\b",
    "country": r"\b(same|prefer\w*|mentor s|mentee s)\b",
    "employer": r"\b(sector|type|pays?|invoice|name of referee|years?|address|phone|email|how long"
    r"|prefer\w*|mentor from|experience in|agree|conduct)\b",
    "job_title": r"\bname\b|\b(mentor|mentee|years?|how long|wanted|like to)\b",
    "sector": r"\b(years?|yrs?|how long|like|want\w*|interested|experience in|worked in)\b",
    "years_experience": r"\b(year of|in which year|(last|earlier|previous) years?|goals?"
    r"|achieve|hope|next|plan|born"
    r"|birth|member\w*|which year|success)\b",
    "career_stage": r"\b(goals?|prefer|like to)\b",
    "qualification": r"\b(why|goals?|place of)\b",
    "areas": r"\b(not|avoid|prefer not|sector|location|where|first time)\b",
    "goals": r"\bnot\b",
    "contact_modes": r"\b(number|emergency|email address|hear about)\b",
    "requested_partner": r"\b(not|avoid|ideal|similar|identity|background)\b",
    "comments": r"\b(office)\b",
    "signed_on": r"\b(expir\w*|start|started|end|created|updated|birth)\b",
    "submitted_at": r"\b(birth|expir\w*|sign\w*)\b",
    "times": r"\b(zone|hours?|stamp|timestamp|completion|start|end|full time|part time|how much)\b",
    "hours_per_month": r"\b(zone|opening|office|time ?stamp|start|end|completion)\b",
    "offer": r"\b(hop(e|ing)|want to (gain|learn))\b",
    "sectors_worked": r"\b(like|want|wanted|interested|curious|years?)\b",
    "line_manager": r"\b(agree\w*|aware|approv\w*|consent\w*|permission|signature|email"
    r"|phone|number|address|experience|level)\b",
    "share_agreed": r"\b(offer|bring|expertise|skills?|experience|what)\b",
    "code_agreed": r"\bdate\b|\b(post|zip) ?code\b",
    "capacity": r"\b(name)\b",
    "previous_participation": r"\b(first time|settings?|fields?|sectors?|verticals?|industries|when"
    r"|which year|how many|worked in|names?|employer)\b",
}

FOREIGN = re.compile(
    r"\b(referees?|reference (name|email|phone)|emergency|next of kin|guardian|spouse"
    r"|endorse[dr]?|father|mother|husband|wife|bishop|proposer|seconder|dinner|plus one"
    r"|their (tele)?(phone|mobile|email|address|contact|number|signature)"
    r"|first time|marketing emails?|mailing list|gdpr|popia|satisf\w+|git ?hub"
    r"|(vat|gst|tax|abn|passport|payroll) (number|id)|gstin|secretary"
    r"|relative|nominat(or|ed by)|processed by|office use|supervisor s"
    r"|linked ?in|website|url|manager s"
    r"|how (did|do) you (hear|learn|find|know|come)\b.*\b(of|about|out|to)|(?!"
    r"(applicant|member|mentee|mentor|participant|candidate|student|nominee|person|colleague|it)"
    r" s )\w+ s (tele)?(phone|mobile|email|e mail|address|contact|number|signature)"
    r"|paid|payment|invoice|hear about|heard about|survey|score|points|feedback)\b"
)
"""Columns about somebody or something else: never the applicant's own name, address or phone."""

ALLOWED_FOREIGN = frozenset(
    {"line_manager", "comments", "fee_payer", "purchase_order", "quote_agreed"}
)
OFFICE = re.compile(r"\b(office|internal|administrative|admin|staff) use( only)?\b")

Pattern = tuple[re.Pattern[str], int]
WORDINGS: dict[str, tuple[Pattern, ...]] = {
    key: tuple((re.compile(pattern), strength) for pattern, strength in lines)
    for key, lines in (PERSON | MENTORING).items()
}
NEVER: dict[str, re.Pattern[str]] = {key: re.compile(words) for key, words in _NEVER.items()}
