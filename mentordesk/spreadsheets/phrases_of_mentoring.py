"""Wordings of headings by what they ask, as tidied words: mentoring, agreements and others.

(See `likeness`.) Wordings about somebody else stand under the empty key. How to add one: here.
"""

MENTORING_PHRASES: dict[str, str] = {
    "submitted_at": (
        "timestamp; completion time; date received; end date; submission date; date of entry; "
        "submitted at; date submitted; date of application; received on; form came in; "
        "application date; created at; response date; entered on; zeitstempel; horodateur; marca "
        "temporal; form received"
    ),
    "areas": (
        "which areas would you like support with tick all that apply; which areas can you support "
        "others with tick all that apply; topics i would like to discuss with a mentor; topics i "
        "am comfortable advising on; mentoring topics; in what areas do you want to grow; in what "
        "areas can you coach a colleague; areas of interest for mentoring; what would you like to "
        "focus on with your mentor select up to 5; what can you help a mentee with select up to "
        "5; please choose the topics you want to cover; please choose the topics you feel able to "
        "cover; topics of interest; what would you like help with; what could you help with; "
        "areas where you want guidance; areas where you can give guidance; subjects you would "
        "like to be mentored in; subjects you would be happy to mentor in; what topics would you "
        "like to explore with your mentor; what topics could you speak to as a mentor; i want to "
        "work on; i can help with; topics; areas of interest; what do you want help with; skills "
        "you want to develop; areas you can mentor in; areas of expertise; focus areas; subjects "
        "to discuss; what can you help with; skills to share; topics you would like to cover; "
        "development areas; competencies to develop; areas for growth; where do you need "
        "guidance; capabilities; which topics can you support; what would you like to learn; "
        "learning areas; themes; what could you teach; wants help with; expertise; skills; what "
        "are you good at; themen; temas"
    ),
    "goals": (
        "what do you hope to get out of being mentored; describe your career objectives for the "
        "next twelve months; aims; what are you hoping to accomplish with the help of a mentor; "
        "what do you want to achieve; three things you want to achieve over the year; your goals "
        "for the mentoring year; goals for mentorship; what would make this mentoring year a "
        "success for you; what you hope to learn; what do you wish to get from this; what are "
        "your goals for participating; my main objective this year; goals; objectives; what do "
        "you hope to achieve; what do you want to get out of the program; why do you want a "
        "mentor; reasons for applying; expectations; what are you hoping to gain; what would "
        "success look like; motivation for applying; purpose of joining; why are you applying; "
        "desired outcomes; career aspirations; what would you like to be different in a year; "
        "learning goals; why do you want to join; your ambitions; ziele; objectifs; objetivos"
    ),
    "offer": (
        "what can you bring to a mentoring relationship; describe how your background could help "
        "a more junior engineer; skills and experience offered; what strengths would you bring as "
        "a mentor; what could you offer a mentee; why do you want to be a mentor and what can you "
        "offer; what experience do you bring to mentoring; expertise to share; what would a "
        "mentee gain from working with you; what you can contribute; what have you got to give; "
        "why would you make a good mentor; what i would bring; what can you offer; what do you "
        "bring; why do you want to be a mentor; what can a mentee learn from you; how can you "
        "help a mentee; strengths as a mentor; what would you contribute; your experience as a "
        "mentor; mentor motivation; why do you want to give back; what makes you a good mentor; "
        "skills you can pass on; knowledge you can share; what could you give a mentee; how would "
        "you support a mentee; mentoring approach; what i offer"
    ),
    "biography": (
        "tell us a bit about yourself; a short biography; short bio max 100 words; about you; a "
        "few words about you; a paragraph about yourself; short introduction; biography; bio; "
        "tell us about yourself; short profile; personal statement; introduction; background; "
        "career summary; introduce yourself; brief career history; tell us a little about your "
        "background; professional summary; describe yourself; your story; profile text; few words "
        "about you; kurzbiografie"
    ),
    "contact_modes": (
        "how would you prefer to connect; meeting format preferred; in person online; how do you "
        "want to meet; ways you are able to meet; preferred mode of contact with your partner; "
        "how will you be able to meet; virtual or in person; how would you like to meet your "
        "partner; how we can meet; how do you prefer to talk to your mentor mentee; preferred "
        "method of communication; ways to meet; preferred contact method; how would you like to "
        "communicate; meeting format; mode of contact; communication preference; preferred way of "
        "meeting; online or in person; session format; how can you meet; contact channels; "
        "virtual or face to face; preferred channel; how do you prefer to talk; phone zoom or in "
        "person; meeting mode; kontaktweg; mode de contact"
    ),
    "times": (
        "when are you usually free; best days times for meetings; availability; preferred meeting "
        "times; times that suit you; days and times you can meet; when suits you best; "
        "availability for calls; when could you usually meet; convenient times; which times of "
        "the week work for you; what is your general availability; i am available on; when are "
        "you available; preferred times; days and times; when can you meet; times that suit; best "
        "time to meet; meeting times; usual free times; weekdays or weekends; schedule; when are "
        "you free; time of day; time slots; available days; verfugbarkeit; disponibilites"
    ),
    "hours_per_month": (
        "hours you can give each month; number of hours per month you can commit; time you can "
        "give per month hours; how many hours can you set aside every month; monthly time "
        "commitment hours; hours per month available; hours i can spend a month; hours per month; "
        "hours a month you can give; monthly time commitment; time available each month; how many "
        "hours can you commit; hours available; time per month; how much time each month; hours "
        "monthly; time you can spend; stunden pro monat; heures par mois"
    ),
    "capacity": (
        "how many mentees could you support at once; maximum number of mentees; max number of "
        "mentees; how many teachers are you willing to mentor; number of people you could mentor; "
        "preferred number of mentees; how many mentees will you take; number of mentees; how many "
        "mentees can you manage; mentee limit; how many people would you be willing to mentor; "
        "how many mentees would you like; max mentees; how many mentees; maximum mentees; how "
        "many mentees can you take; capacity; max mentee count; mentees you can support; places "
        "available; takes how many; number of mentees willing to take; how many people could you "
        "mentor; slots for mentees; anzahl mentees; nombre de mentores"
    ),
    "previous_participation": (
        "have you been part of a mentoring programme with us before; mentored before y n; have "
        "you participated in this program in the past; have you taken part in our mentoring "
        "before; past participant; have you been a mentor or mentee with us previously; joined "
        "the program previously; have you done this scheme before; have you previously "
        "participated in the mentorship program; took part in an earlier round; previous "
        "participation; have you taken part before; participated before; previously in the "
        "program; returning participant; been a mentor before; have you been mentored before; did "
        "you join last year; been before; earlier participation; former participant; previous "
        "mentee or mentor; took part already; ever participated; have you previously been "
        "involved"
    ),
    "requested_partner": (
        "is there a particular mentor you d like to work with; any person you have in mind as a "
        "mentor; is there a mentor you would like to request; requested mentor; preferred mentor "
        "if any; do you have a mentor in mind; i would like to be matched with; preferred mentor; "
        "do you have someone in mind; who would you like to be matched with; named mentor; mentor "
        "request; specific person; dream mentor; nominate a mentor; partner wish; is there "
        "anybody you want to be paired with; asked for; requested match; preferred partner; would "
        "like to work with; mentor choice; wunschmentor"
    ),
    "avoid": (
        "is there anyone you would rather not be matched with; do not match with; are there "
        "people we should not pair you with; exclude; name of anyone you must not be paired with; "
        "avoid; people you should not be paired with; conflicts of interest; exclusions; who "
        "should we not match you with; rather not be matched; keep apart from; not to be paired "
        "with; anyone you cannot work with; who should we avoid; persons to exclude; do not pair"
    ),
    "access_needs": (
        "do you have any accessibility requirements we should know about; do you need any "
        "accommodations; do you identify as having any support needs; anything you need us to "
        "adjust for you; please describe any accessibility needs; accessibility needs; special "
        "requirements; adjustments; access requirements; support needs; do you need assistance; "
        "special needs; disability support; anything we should provide; accommodations; "
        "communication needs; special assistance; how can we make it accessible"
    ),
    "": (
        "next of kin name; next of kin phone; id; supervisor s email; subs paid to; respondent "
        "id; collector id; ip address; emergency contact email; referee name; referee telephone; "
        "emergency contact number; how did you hear about the program; line manager email; dues "
        "status; secretary s email; referee s phone; record; in which year did you qualify; "
        "practice manager s email; emergency contact name; emergency contact phone; member since; "
        "linkedin profile; website; upload your resume; cv; attachment; portfolio link; reference "
        "phone; emergency contact; next of kin; how did you hear about us; badge; badge colour; "
        "how did you learn of the program; dietary requirements; gender; date of birth; age; "
        "ethnicity; payment received; amount paid; invoice number; row number; serial number; "
        "status; matched with; assigned mentor; office notes; interview date; score; photo; "
        "graduation year; year of birth; student id; employee id; t shirt size; street address; "
        "address line; home address; work address; fax; salutation; middle name; maiden name; "
        "nationality; newsletter; marital status; job level of mentor wanted; preferred mentor "
        "gender; processed by; membership type; membership category; proposer; seconder; "
        "references; network id; browser; collector; tags; workshop attendance; emergency phone; "
        "manager email; secretary; assistant; spouse; parent; guardian; social media; twitter; "
        "github; instagram; number of employees; salary; session attended; referred by; source; "
        "consent to photography; first time; special diet; registration fee; deposit; is this "
        "your first time; mentor assigned; category of registration; first time mentoring; "
        "preferred gender of mentor"
    ),
    "code_agreed": (
        "i have read and accept the mentoring code of conduct; i agree to abide by the code of "
        "conduct for mentoring participants; coc signed; do you agree to follow the code of "
        "conduct; i will keep to the code of conduct; i have read the code of conduct and agree "
        "to it; do you accept the code of conduct; agreed to code of conduct; do you agree to the "
        "code of conduct; i accept the code of conduct; i have signed the code of conduct; i "
        "agree to the code of conduct; code of conduct accepted; code of conduct; code accepted; "
        "agree to the terms; have you read the code of conduct; rules accepted; community "
        "guidelines; code signed; terms and conditions accepted; declaration agreed; i accept the "
        "rules; ethics agreement; i agree to the program guidelines; commitment to code; abide by "
        "the policy"
    ),
    "share_agreed": (
        "i m happy for my details to be passed to my mentor; i m happy for my details to be "
        "passed to my mentee; consent to share details with match; may we share your contact "
        "information with your match; my details may be given to my mentoring partner; i consent "
        "to my profile being shared with a potential match; ok to share info with match; may we "
        "pass your details to your partner; permission to share my information with my partner; "
        "you may give my contact details to my partner; i consent to my information being shared "
        "with my match; share my details with my match; share details with partner; may we share "
        "your details; consent to share information; i agree to my information being provided to "
        "my match; permission to pass on contact details; data sharing consent; ok to share info; "
        "details released to match; my details may be given to my mentor; consent to disclosure "
        "of contact details; introduce you to your match; privacy consent"
    ),
    "comments": (
        "any other comments; anything else we should know; notes; additional comments; further "
        "information; other information; is there anything you would like to add; remarks; is "
        "there anything else; comments; anything to add; other comments or questions; anything "
        "else; questions; message to us; supporting information; is there anything else you want "
        "us to know; other remarks; bemerkungen; commentaires; comentarios; feedback for "
        "organisers"
    ),
    "languages": (
        "languages spoken; languages other than english; languages you speak; working languages; "
        "languages; which languages do you speak; language skills; languages you can use; fluent "
        "in; sprachen; langues; idiomas"
    ),
    "line_manager": (
        "supervisor s name; your line manager; who is your current line manager; boss; manager to "
        "whom you report; who is your direct supervisor; line manager; supervisor; manager; who "
        "do you report to; reports to; name of manager; head of department; direct supervisor; "
        "immediate manager; team leader name; vorgesetzter"
    ),
    "fee_payer": (
        "who will cover the programme cost; who is paying the fee; invoice goes to; who pays; "
        "invoice to; fee paid by; billing; who will pay the fee; payment by employer or self; who "
        "covers the cost; who should we bill; self funded or employer funded; bill to; payer"
    ),
    "purchase_order": (
        "po number if employer pays; purchase order number; po number; purchase order; po; "
        "invoice reference; cost code; billing reference"
    ),
    "quote_agreed": (
        "may we quote you anonymously in promotional material; i am willing to be quoted; can we "
        "use quotes from your feedback; may we use a quote from you; may we quote you; permission "
        "to use a testimonial; quote consent; may your comments be published; use my words in "
        "publicity"
    ),
    "signed_on": (
        "date of signature; date; date signed; signature date; signed on; dated; signing date; "
        "date of declaration; datum der unterschrift"
    ),
    "location_pref": (
        "does your partner need to be nearby; location preference for your match; would you like "
        "a mentor in your own region; would you like a mentee in your own region; where should "
        "your mentor be; preferred location of mentor; how near should your partner be; same "
        "city; distance to partner; location preference; would you accept a mentor elsewhere; "
        "geographical preference; local or remote partner; does location matter; how far away may "
        "your mentor be; willing to be matched outside your region; proximity"
    ),
    "in_person_only": (
        "are you only able to meet face to face; would you only meet in person; in person only; "
        "face to face only; only meet in person; must meet face to face; do you insist on meeting "
        "in person"
    ),
}
