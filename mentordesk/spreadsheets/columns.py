"""What a column or a label may be called: the words of many forms, by the meaning of each field.

Every line is one wording as a pattern over tidied words (see spreadsheets.words: lower case, no
punctuation, `number` for # and No., `email` for e-mail) and its strength from 0 to 100. Only the
strongest line of a field counts. `NEVER` sets a field aside although its words are there.
How to add one: a line here; nothing is keyed to the exact heading of one form.
"""

import re

_PARTNER = r"(mentoring )?(mentor|mentee|partner|match|pair)s?"
_SHARING = r"(shar(e|ed|ing)|pass(ed|ing)?|giv(e|en|ing)|disclosed?|released?|forwarded)"
_BODIES = (
    r"(organi[sz]ation|compan(y|ies)|firm|business|institution|hospital|clinic|school|college"
    r"|university|museum|gallery|archives?|trust|agency|council|district|library|pharmacy)"
)
_KINDS = r"(type|kind|area|field|part|branch|band)s?"
_WISHING = r"(like|want(ed)?|prefer\w*|interest(s|ed)?|curious|move (in)?to|explore|aim\w*)"
_GAINING = r"(achiev\w+|accomplish\w*|gain\w*|learn\w*|get out of|success\w*|hop(e|ing) (to|for))"
_DETAILS = r"(details|contacts?|info(rmation)?|profile|data|email|application|name)"

_WORDINGS: dict[str, tuple[tuple[str, int], ...]] = {
    "role": (
        (r"\bmentor or (a )?mentee\b|\bmentee or (a )?mentor\b|\bmentor mentee\b", 96),
        (r"\bmentee mentor\b|\b(applicant|application|participant|mentoring|role) type\b", 90),
        (r"\btype of (applicant|application|participant|participation)\b", 90),
        (r"\bapply(ing)? (as|for|to be)\b|\bparticipat\w+ as\b|\bjoin(ing)? as\b", 88),
        (r"\bwould like to be an?\b|\bsign up as\b|\bregister(ing)? as\b|\bi am an?\b$", 84),
        (r"^(your )?role$|^applicant role$|\brole in (the )?(scheme|program\w*)\b", 80),
    ),
    "given_name": (
        (r"\b(given|first|fore|christian) ?names?\b", 92),
        (r"^(given|first|forenames?)$", 80),
    ),
    "family_name": (
        (r"\b(family|last|sur) ?names?\b", 92),
        (r"^(family|last)$", 75),
    ),
    "full_name": (
        (r"\bfull (\w+ )?name\b|\bfirst and (last|family) name\b", 94),
        (r"\bfull name\b|\bfirst (and |& )?last name\b|\bname in full\b", 95),
        (r"\bsurname (and )?(given|first) name|\b(given|first) name (and )?(surname|last)", 97),
        (r"\blast name (and )?first name|\bfamily name (and )?(given|first) name", 97),
        (r"^(your |my |applicant s?|the )?names?$|\bwhat is your name\b|\byour name\b", 90),
        (r"\bapplicant( s)? name\b|\bname of (the )?(applicant|mentor|mentee|member)\b", 90),
        (r"^(mentor|mentee|member|participant|candidate|student)( s)? name$", 88),
        (r"^applicants?$|^(mentor|mentee|participant|candidate)$", 70),
        (r"\bname\b", 45),
    ),
    "preferred_name": (
        (r"\bpreferred (first |given )?name\b|\bknown as\b|\bnick ?name\b", 94),
        (r"\b(like|prefer) (us )?to (be called|call you|go by)\b|\bcall you\b|\bgo by\b", 96),
        (r"\bname .*\b(called|prefer\w*|known|used)\b", 93),
    ),
    "certificate_name": ((r"\bname\b.*\bcertificate\b|\bcertificate\b.*\bname\b", 96),),
    "pronouns": ((r"\bpronouns?\b", 92),),
    "email": (
        (r"\b(personal|work|private|main|contact) email\b", 92),
        (r"\bpreferred email\b|\bemail\b.*\b(correspondence|contact you)\b", 95),
        (r"\bbest email\b", 95),
        (r"\bemail( address(es)?)?\b", 90),
        (r"\belectronic mail\b", 88),
        (r"^user ?name$|^log ?in$", 55),
    ),
    "phone": (
        (r"\b(tele)?phone\b|\bmobile\b|\bcell( ?phone)?\b|\btel\b|\blandline\b", 88),
        (r"\bcontact (number|details)\b|\bdaytime number\b|\bwhats ?app\b|\bph\b", 84),
        (r"\bnumber\b.*\b(reach|call|ring) you\b", 84),
    ),
    "member_no": (
        (r"\bmember(ship)?\b.*\b(number|id|num|nr|code|card|ref(erence)?)\b", 92),
        (r"\b(number|id)\b.*\bmember(ship)?\b", 80),
        (r"\bmember(ship)? number\b", 94),
        (r"^member(ship)?$", 55),
    ),
    "member_expiry": (
        (r"\bmember\w*\b.*\b(expir\w*|renew\w*|valid (until|to)|ends?|until)\b", 94),
        (r"\b(expir\w*|renewal)\b.*\b(member\w*|date)\b|^expir\w*$", 84),
    ),
    "city": (
        (r"\b(city|town|suburb|locality|municipality)\b", 88),
        (r"\bwhere (do you live|are you (based|located|living))\b", 86),
        (r"^(current |your |home )?location$|\bplace of residence\b|\bbased in\b", 70),
    ),
    "state": (
        (r"\bstate or territory\b|\bstate territory\b|\b(what|which) state\b", 92),
        (r"\bstate\b|\bterritory\b|\bprovince\b|\bcounty\b|\bregion\b", 84),
    ),
    "postcode": (
        (r"\bpost ?code\b|\bzip( ?code)?\b|\bpostal code\b", 93),
        (r"\beircode\b|\bpin ?code\b|\bpost ?al ?code\b", 90),
    ),
    "country": ((r"\bcountry\b|\bnation\b", 84),),
    "time_zone": ((r"\btime ?zone\b", 92),),
    "employer": (
        (r"\b(where you|you currently|do you) work\b|\bplace of work\b|\bwork ?place( name)?$", 84),
        (rf"\b{_BODIES}\b", 62),
        (r"\bemployer\b|\bemployed by\b|\bplace of (work|employment|study)\b", 92),
        (r"\b(current )?(organi[sz]ation|company|institution|workplace)\b", 84),
        (r"\bwhere (do you|are you) (currently )?(work|employed|working)\b", 88),
        (r"\bwho do you work for\b|\bwork at\b|\bwork(ing)? for\b", 82),
        (r"\blibrary service\b|\b(department|agency)\b|\byour library\b", 66),
    ),
    "job_title": (
        (r"\b(current|present|your)\b.*\b(role|job|position|post|title|assignment)\b", 76),
        (r"^(role|post|position|job|title)( held)?$", 70),
        (r"\b(job|position|role|work) title\b|\btitle of (your )?(position|job|role)\b", 94),
        (r"\b(current |present |recent )?(position|job|occupation|post)\b", 82),
        (r"\b(your|current|present) role\b|\bwhat do you do\b|\bjob role\b", 78),
        (r"^title$|^profession$", 45),
    ),
    "sector": (
        (
            rf"\b{_KINDS} of (the |your )?(\w+ )?({_BODIES}|practice|work|profession|repository)\b",
            72,
        ),
        (rf"\b{_KINDS} of (the )?\w+ (do )?you (currently )?(work|practi[cs]e|teach) in\b", 74),
        (r"\b(practice|work|workplace|employment) (setting|area|type)\b|\bsetting\b", 70),
        (r"\b\w+ (band|level|area|field) (do )?you (work|teach|practi[cs]e)( in)?\b", 66),
        (r"\bsector\b|\bindustry\b|\btype of (library|institution|organi[sz]ation)\b", 86),
        (r"\b(library|organi[sz]ation|institution|workplace) type\b", 86),
    ),
    "sectors_worked": (
        (rf"\b(other|previous|past)\b.*\b({_KINDS}|sectors?|industries)\b", 88),
        (r"\b(sectors?|industries|fields|settings)\b.*\b(experience|worked|background)\b", 90),
        (rf"\b{_KINDS}\b.*\bworked in\b", 86),
        (r"\bsectors?\b.*\b(worked|experience|past|previous)\b|\bworked in\b.*\bsectors?\b", 90),
    ),
    "sectors_wanted": (
        (rf"\b({_KINDS}|sectors?|industries|settings)\b.*\b{_WISHING}\b", 84),
        (r"\bsectors?\b.*\b(like|want|prefer|interest|move)\w*\b|\binterested\b.*\bsectors?\b", 90),
        (r"\b(library|institution)\b.*\bin which you are interested\b", 92),
    ),
    "years_experience": (
        (r"\b(years?|yrs?)\b", 66),
        (r"\bpqe\b|\bsince qualif\w+\b", 80),
        (r"\b(years?|yrs?)\b.*\b(experience|exp|profession|practice|industry|sector|field)\b", 93),
        (r"\bexperience\b.*\b(years?|yrs?)\b|\bhow (many years|long)\b.*\bwork\w*\b", 93),
        (r"\b(years?|yrs?)\b.*\b(worked|working|lis|librar\w+|career|service|employed)\b", 90),
        (r"\blength of (service|experience)\b|\bhow long have you been\b", 84),
        (r"^(total )?(years?|yrs?)$", 70),
    ),
    "career_stage": (
        (r"^(current )?(career )?(stage|level|grade|phase|seniority)$", 74),
        (r"\bhow (senior|experienced|far)\b|\bcareer\b", 62),
        (r"\b(career|professional) (stage|level|phase|status)\b|\bstage (of|in) .*career\b", 93),
        (r"\bseniority\b|\blevel of (experience|seniority)\b|\bexperience level\b", 84),
        (r"\bwhere .*\bin (your|their) career\b", 84),
    ),
    "qualification": (
        (r"\bcredentials?\b|\bcertifications?\b|\baccreditations?\b|\bacademic background\b", 80),
        (r"\bqualifications?\b|\bdegrees?\b|\bhighest .*education\b|\bdiploma\b", 88),
        (r"\beducation(al)?\b|\bcourse of study\b|\bwhat .*\bstud(y|ying|ied)\b|\bcourse\b", 74),
    ),
    "areas": (
        (r"\b(topics?|areas?|skills?|subjects?|themes?)\b", 78),
        (r"\bexpertise\b|\bspeciali[sz]ations?\b|\bareas of (interest|expertise|focus)\b", 82),
        (r"\b(want|need)s?\b.*\b(help|support|guidance|mentoring) (with|in|on)\b", 78),
        (r"\b(help|support) (wanted|needed|offered)\b|\bcan (help|offer)\b|\boffers? help\b", 66),
        (r"\b(help|mentor\w*|advise) (you |others |someone |people )?(with|in|on)\b", 66),
        (r"\b(discuss|focus on|work on|learn about)\b", 66),
    ),
    "goals": (
        (rf"\b{_GAINING}\b", 70),
        (r"\bgoals?\b|\bobjectives?\b|\baims?\b", 84),
        (r"\b(hop(e|ing)|like|want|wish|expect)\w*\b.*\b(achieve|gain|get out|learn)\b", 82),
        (r"\bwant (from|out of)\b|\bwhat .*\bexpect\b|\bexpectations\b|\blooking for\b", 80),
        (r"\bwhy\b.*\b(mentee|mentor|mentoring|mentored|apply|join|scheme|program\w*)\b", 74),
        (r"\bmotivations?\b|\bstatement\b|\breasons? for (applying|joining)\b", 74),
    ),
    "offer": (
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
            r"\b(how many|number of|max\w*)\b.*\b(mentor|take|support|manage|guide|coach|supervise)$",
            86,
        ),
        (
            r"\b(how many|number of|max\w*)\b.*\b(you|i) (could|can|will|would|are)\b.*\b(mentor|take|support)\b",
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
    "quote_agreed": ((r"\bquot(e|ed)\b|\btestimonial\b", 84),),
    "signed_on": (
        (r"\b(date|day)\b.*\bsign\w*\b|\bsign\w*\b.*\b(date|on)\b|\bsignature date\b", 93),
        (r"^date$|^today s date$", 62),
        (r"\bdated\b", 60),
    ),
    "submitted_at": (
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
        (r"\bcomments?\b|\banything else\b|\bremarks?\b", 90),
        (r"\b(additional|other|further)\b.*\b(information|notes?|details|comments?)\b", 86),
        (r"\bspecial (requirements?|needs|requests?)\b|\bnotes?\b", 78),
    ),
}

_NEVER: dict[str, str] = {
    "full_name": r"\b(user|file|event|company|organi[sz]ation|employer|school|university|library"
    r"|course|program\w*|preferred|certificate|department|institution|account)\b",
    "given_name": r"\bpreferred\b|\bcertificate\b",
    "family_name": r"\bcertificate\b|\bmaiden\b",
    "email": r"\b(newsletter|subscribe|list|consent|opt)\b|\b(why|how)\b.*\?",
    "phone": r"\b(prefer\w* (method|way|mode)|how would)\b",
    "member_no": r"\b(expir\w*|renew\w*|type|class|category|status|since|mentees?|are you|how)\b",
    "member_expiry": r"\bcard\b.*\bcredit\b",
    "city": r"\b(employer|same|preferred|sector|mentor s|mentee s|work ?place)\b",
    "state": r"\b(statement|state of|why|your goals|briefly|same|prefer\w*)\b",
    "country": r"\b(same|prefer\w*|mentor s|mentee s)\b",
    "employer": r"\b(sector|type|pays?|invoice|name of referee|years?|address|phone|email|how long"
    r"|prefer\w*|mentor from|experience in|agree|conduct)\b",
    "job_title": r"\b(mentor|mentee|years?|how long|wanted|like to)\b",
    "sector": r"\b(years?|yrs?|how long|like|want\w*|interested|experience in|worked in)\b",
    "years_experience": r"\b(goals?|achieve|hope|next|plan|born|birth|member\w*|which year|success)\b",
    "career_stage": r"\b(goals?|prefer|like to)\b",
    "qualification": r"\b(why|goals?|place of)\b",
    "areas": r"\b(not|avoid|prefer not|sector|location|where|first time)\b",
    "goals": r"\bnot\b",
    "contact_modes": r"\b(number|emergency|email address|hear about)\b",
    "requested_partner": r"\b(not|avoid|ideal|similar|identity|background)\b",
    "comments": r"\b(office)\b",
    "signed_on": r"\bexpir\w*\b",
    "submitted_at": r"\b(birth|expir\w*|sign\w*)\b",
    "times": r"\b(zone|hours?|stamp|timestamp|completion|start|end|full time|part time|how much)\b",
    "hours_per_month": r"\b(zone|opening|office|time ?stamp|start|end|completion)\b",
    "offer": r"\b(hop(e|ing)|want to (gain|learn))\b",
    "sectors_worked": r"\b(like|want|wanted|interested|curious|years?)\b",
    "line_manager": r"\b(email|phone|number|address|experience|level)\b",
    "share_agreed": r"\b(offer|bring|expertise|skills?|experience|what)\b",
    "code_agreed": r"\bdate\b|\b(post|zip) ?code\b",
    "capacity": r"\b(name)\b",
    "previous_participation": r"\b(when|which year|how many|worked in|names?|employer)\b",
}

FOREIGN = re.compile(
    r"\b(referees?|reference (name|email|phone)|emergency|next of kin|guardian|spouse"
    r"|endorse[dr]?|secretary|relative|nominat(or|ed by)|processed by|office use|supervisor s|manager s"
    r"|paid|payment|invoice|hear about|heard about|survey|score|points|feedback)\b"
)
"""Columns about somebody or something else: never the applicant's own name, address or phone."""

ALLOWED_FOREIGN = frozenset({"line_manager", "comments", "fee_payer", "purchase_order"})
OFFICE = re.compile(r"\b(office|internal|administrative|admin|staff) use( only)?\b")

Pattern = tuple[re.Pattern[str], int]
WORDINGS: dict[str, tuple[Pattern, ...]] = {
    key: tuple((re.compile(pattern), strength) for pattern, strength in lines)
    for key, lines in _WORDINGS.items()
}
NEVER: dict[str, re.Pattern[str]] = {key: re.compile(words) for key, words in _NEVER.items()}
