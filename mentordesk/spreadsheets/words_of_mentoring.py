"""What columns about the mentoring itself may be called (see `columns`)."""

_PARTNER = r"(mentoring )?(mentor|mentee|partner|match|pair)s?"
_SHARING = r"(shar(e|ed|ing)|pass(ed|ing)?|giv(e|en|ing)|disclosed?|released?|forwarded)"
_GAINING = r"(achiev\w+|accomplish\w*|gain\w*|learn\w*|get out of|success\w*|hop(e|ing) (to|for))"
_DETAILS = r"(details|contacts?|info(rmation)?|profile|data|email|application|name)"

MENTORING: dict[str, tuple[tuple[str, int], ...]] = {
    "areas": (
        (r"\b(topics?|areas?|skills?|subjects?|themes?)\b", 78),
        (r"\bexpertise\b|\bspeciali[sz]ations?\b|\bareas of (interest|expertise|focus)\b", 82),
        (r"\b(want|need)s?\b.*\b(help|support|guidance|mentoring) (with|in|on)\b", 78),
        (r"\b(help|support) (wanted|needed|offered)\b|\bcan (help|offer)\b|\boffers? help\b", 66),
        (r"\b(help|mentor\w*|advise) (you |others |someone |people )?(with|in|on)\b", 66),
        (r"\b(discuss|focus on|work on|learn about)\b", 66),
    ),
    "goals": (
        (r"\b(get|take|want|need|wish)\b.*\b(from|out of) (this|it|the|being|mentoring)\b", 74),
        (rf"\b{_GAINING}\b", 70),
        (r"\bgoals?\b|\bobjectives?\b|\baims?\b", 84),
        (r"\b(hop(e|ing)|like|want|wish|expect)\w*\b.*\b(achieve|gain|get out|learn)\b", 82),
        (r"\bwant (from|out of)\b|\bwhat .*\bexpect\b|\bexpectations\b|\blooking for\b", 80),
        (r"\bwhy\b.*\b(mentee|mentor|mentoring|mentored|apply|join|scheme|program\w*)\b", 74),
        (r"\bmotivations?\b|\bstatement\b|\breasons? for (applying|joining)\b", 74),
    ),
    "offer": (
        (r"\bwhat\b.*\b(i|you)\b.*\b(bring|offer|give|contribute)\b", 80),
        (r"\bmake (you )?a (good |great )?mentor\b", 92),
        (r"\b(bring|offer|contribute|share|give)\b.*\b(mentees?|mentors?|mentoring)\b", 80),
        (
            r"\b(strengths?|background|experience|expertise|skills?)\b.*\b(bring|offer(ed)?|share|help)\b",
            80,
        ),
        (r"\b(a|your|my|any) mentee\b.*\b(gain|learn|get|benefit)\b", 88),
        (r"\bwhat (you|i) (can|could) (give|contribute|share)\b", 88),
        (r"\bwhat .*\b(can|could|will|do) (you|i) (offer|bring|contribute|share)\b", 88),
        (r"\b(can|could|will) (offer|bring|contribute) (to )?(a |your |the )?mentee", 90),
        (r"\bwhy\b.*\b(be|become|serve as|volunteer as|to) (a )?mentor\b", 88),
        (r"\bwhat (i|you) (can )?(offer|bring)\b|\bas a mentor\b.*\b(offer|bring)\b", 86),
    ),
    "biography": (
        (r"\b(about|introduc\w+|paragraph|words)\b.*\b(you|yourself|me|myself)\b", 72),
        (r"\bintroduction\b", 76),
        (r"\bbio(graphy)?\b|\bprofile\b|\bintroduce yourself\b", 82),
        (r"^about (you|me|yourself)$|\btell us (a (bit|little) )?about (you|yourself)\b", 78),
    ),
    "contact_modes": (
        (r"\b(in person|face to face)\b.*\b(online|virtual\w*|remote\w*|video)\b", 84),
        (r"\b(online|virtual\w*|remote\w*|video)\b.*\b(in person|face to face)\b", 84),
        (r"\b(ways?|format|mode|means)\b.*\bmeet\w*\b|\bmeeting\b.*\b(format|mode|way)s?\b", 84),
        (r"\b(mode|method|way|means|form|type)s?\b.*\b(contact|communicat\w+|meet\w*)\b", 90),
        (r"\b(contact|communication|meeting) (mode|method|preference|type|format|style)s?\b", 90),
        (r"\bhow\b.*\b(communicat\w+|meet|interact|keep in touch|stay in touch|contact)\b", 88),
        (r"\bprefer\w*\b.*\b(contact|communicat\w+|keeping in touch|meeting|meet)\b", 84),
        (r"\bkeep\w* in touch\b", 84),
    ),
    "in_person_only": (
        (r"\b(must|only|has to be|insist)\b.*\b(in person|face to face)\b", 88),
        (r"\b(in person|face to face)\b.*\bonly\b", 88),
    ),
    "location_pref": (
        (rf"\b{_PARTNER}\b.*\b(same|near\w*|local|close)\b.*\b(location|city|state|place)?\b", 88),
        (r"\blocation preference\b|\bpreferred location\b|\bwhere should .* be\b", 90),
        (rf"\b{_PARTNER}( s)? location\b|\bgeographic\w* preference\b|\bsame (city|state)\b", 90),
    ),
    "times": (
        (r"\b(times?|days?)\b.*\b(meet\w*|suits?|free|available|convenient|calls?)\b", 84),
        (r"\b(meeting|preferred|best|convenient|suitable|good) (\w+ )?(days?|times?)\b", 82),
        (r"\bwhen\b.*\b(free|suits?|convenient|available|meet)\b", 84),
        (r"\b(when|what times?|which times?)\b.*\b(meet|available|suit)\b|\bavailability\b", 86),
    ),
    "languages": ((r"\blanguages?\b( spoken)?", 78),),
    "hours_per_month": (
        (r"\btime\b.*\b(give|commit\w*|spare|month|set aside|devote)\b", 80),
        (r"\bhours?\b", 64),
        (r"\bhours?\b.*\b(month|give|commit|available|offer|devote)\b", 92),
        (r"\b(time commitment|monthly hours|hrs)\b|\bhow much time\b", 86),
    ),
    "capacity": (
        (
            (
                r"\b(how many|number of|max\w*)\b.*\b(mentor|take|support"
                r"|manage|guide|coach|supervise)$"
            ),
            86,
        ),
        (
            (
                r"\b(how many|number of|max\w*)\b.*\b(you|i) (could|can|will|would"
                r"|are)\b.*\b(mentor|take|support)\b"
            ),
            86,
        ),
        (r"\bmentees?\b.*\b(limit|number|max\w*)\b", 84),
        (r"\b(how many|number(s)? of|num|max(imum)?|most)\b.*\bmentees\b", 95),
        (r"\bmentees\b.*\b(number|max(imum)?|take|willing|capacity|mentor at)\b", 90),
        (r"\bcapacity\b|\bplaces (offered|available)\b|^mentees$", 80),
    ),
    "previous_participation": (
        (r"\b(before|previous(ly)?|in the past|past|already|prior|earlier)\b", 66),
        (r"\b(taken|took|take) part\b.*\b(before|previous\w*|past|already)\b", 93),
        (r"\b(previous\w*|prior|past)\b.*\bparticipa\w+\b|\bparticipated\b", 92),
        (r"\b(been|were you)\b.*\b(mentor|mentee|mentored)\b.*\b(before|past|previous\w*)\b", 92),
        (r"\bmentored before\b|\b(mentoring|mentor) (scheme|program\w*) before\b", 92),
    ),
    "requested_partner": (
        (rf"\b(in mind|request\w*|choice|nominate)\b.*\b{_PARTNER}\b", 84),
        (rf"\b{_PARTNER}\b.*\b(in mind|request\w*|like to work with)\b", 84),
        (rf"\b(someone|anyone|somebody|person|who)\b.*\b(like|want|prefer)\b.*\b{_PARTNER}\b", 90),
        (rf"\b(requested|named|nominated|preferred|wished) {_PARTNER}\b", 92),
        (r"\b(like|want|prefer)\w* to be (paired|matched) with\b", 88),
        (rf"\b(specific|particular) {_PARTNER}\b", 86),
    ),
    "avoid": (
        (r"\b(not|never|nt)\b.*\b(match\w*|pair\w*|work|partner\w*)\b.*\bwith\b", 90),
        (r"^exclu(de|ded|sions?)\b", 80),
        (r"\b(not|never|rather not|nt)\b.*\b(match\w*|pair\w*|work|partner\w*) with\b", 96),
        (r"\bavoid\b|\bconflicts? of interest\b|\bdo not match\b|\bmatch not work\b", 92),
    ),
    "line_manager": (
        (r"\b(line manager|supervisor|manager( s)? name|your manager)\b", 88),
        (r"\bboss\b|\bmanager\b|\byou report\b", 76),
    ),
    "access_needs": (
        (r"\b(accommodations?|adjust(ments?)?|accessib\w+|support needs)\b", 84),
        (r"\b(access\w*|disabilit\w+|language)\b.*\b(needs?|requirements?|support)\b", 88),
    ),
    "fee_payer": (
        (
            (
                r"\b(invoice|bill|fee|costs?)\b.*\b(goes|sent|paid|charged)\b.*\b(to|by)\b"
                r"|\binvoice goes\b"
            ),
            84,
        ),
        (r"\b(who|employer)\b.*\b(pays?|paying|invoice)\b|\binvoice to\b", 86),
        (r"\bwho\b.*\b(cover\w*|pay\w*|fund\w*|meet\w*)\b.*\b(fee|costs?|price|programme?)\b", 86),
    ),
    "purchase_order": ((r"\bpurchase order\b|\bpo number\b|\binvoice ref\w*\b", 88),),
    "code_agreed": (
        (r"\bcoc\b", 84),
        (r"\b(agree\w*|accept\w*|abide|read|signed|sign)\b.*\bcode\b|\bcode\b.*\bagree\w*\b", 94),
        (r"\bcode of (conduct|ethics|practice)\b", 88),
        (r"\b(agree\w*|accept\w*)\b.*\b(terms|conditions|guidelines|declaration)\b", 78),
        (r"^declaration$", 60),
    ),
    "share_agreed": (
        (rf"\b{_SHARING}\b.*\b{_DETAILS}\b|\b{_DETAILS}\b.*\b{_SHARING}\b", 70),
        (rf"\b{_SHARING}\b.*\b{_DETAILS}\b.*\b{_PARTNER}\b", 88),
        (rf"\b{_DETAILS}\b.*\b{_SHARING}\b.*\b{_PARTNER}\b", 88),
    ),
    "quote_agreed": ((r"\bquot(es?|ed)\b|\btestimonial\b", 84),),
    "signed_on": (
        (r"\b(date|day)\b.*\bsign\w*\b|\bsign\w*\b.*\b(date|on)\b|\bsignature date\b", 93),
        (r"^date$|^today s date$", 62),
        (r"\bdated\b", 60),
    ),
    "submitted_at": (
        (r"\bdate (of )?(entry|entered|regist\w+|receipt|response|enrol\w+)\b", 84),
        (r"\btime ?stamp\b|\bcompletion time\b|\bcompleted at\b", 96),
        (r"\bsubmi(t|ssion|tted)\b( (date|time|at|on|utc))*$|\b(date|time) .*\bsubmi\w+\b", 93),
        (r"\bdate (of )?(application|received|applied|lodged|entered)\b", 88),
        (
            r"\bapplication date\b|\bapplied on\b|\breceived( (on|at|date))?$|\bcreated( at| on)?$",
            86,
        ),
        (r"^end (date|time)$", 72),
        (r"^start (date|time)$", 58),
        (r"^date$", 55),
    ),
    "comments": (
        (r"\b(anything|something)\b.*\b(add|else|say|tell|know|mention)\b", 84),
        (r"\bcomments?\b|\banything else\b|\bremarks?\b", 90),
        (r"\b(additional|other|further)\b.*\b(information|notes?|details|comments?)\b", 86),
        (r"\bspecial (requirements?|needs|requests?)\b|\bnotes?\b", 78),
    ),
}
