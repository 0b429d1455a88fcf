"""What columns about the applicant may be called: person, place, work (see `columns`)."""

_BODIES = (
    r"(organi[sz]ation|compan(y|ies)|firm|business|institution|hospital|clinic|school|college"
    r"|university|museum|gallery|archives?|trust|agency|council|district|library|pharmacy)"
)
_KINDS = r"(type|kind|area|field|part|branch|band)s?"
_WISHING = r"(like|want(ed)?|prefer\w*|interest(s|ed)?|curious|move (in)?to|explore|aim\w*)"

PERSON: dict[str, tuple[tuple[str, int], ...]] = {
    "role": (
        (r"\bmentor or (a )?mentee\b|\bmentee or (a )?mentor\b|\bmentor mentee\b", 96),
        (r"\bmentee mentor\b|\b(applicant|application|participant|mentoring|role) type\b", 90),
        (r"\btype of (applicant|application|participant|participation)\b", 90),
        (r"\bapply(ing)? (as|for|to be)\b|\bparticipat\w+ as\b|\bjoin(ing)? as\b", 88),
        (r"\bwould like to be an?\b|\bsign up as\b|\bregister(ing)? as\b|\bi am an?\b$", 84),
        (r"^(your )?role$|^applicant role$|\brole in (the )?(scheme|program\w*)\b", 80),
    ),
    "given_name": (
        (r"\b(given|first|fore|christian) ?names?\b|\bname (first|given)$", 92),
        (r"^(given|first|forenames?)$", 80),
    ),
    "family_name": (
        (r"\b(family|last|sur) ?names?\b|\bname (last|family)$", 92),
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
        (r"\b(should|shall|may|can|do) we (address|call|greet) you\b", 90),
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
        (r"\blevel (of (practice|work|position)|attained|reached)\b", 80),
        (r"\bhow (senior|experienced|far)\b|\bcareer\b", 62),
        (r"\b(career|professional) (stage|level|phase|status)\b|\bstage (of|in) .*career\b", 93),
        (r"\bseniority\b|\blevel of (experience|seniority)\b|\bexperience level\b", 84),
        (r"\bwhere .*\bin (your|their) career\b", 84),
    ),
    "qualification": (
        (r"\btraining\b|\bdiplomas\b|\bcertificates\b", 74),
        (r"\bcredentials?\b|\bcertifications?\b|\baccreditations?\b|\bacademic background\b", 80),
        (r"\bqualifications?\b|\bdegrees?\b|\bhighest .*education\b|\bdiploma\b", 88),
        (r"\beducation(al)?\b|\bcourse of study\b|\bwhat .*\bstud(y|ying|ied)\b|\bcourse\b", 74),
    ),
}
