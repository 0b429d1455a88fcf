"""Wordings of headings by what they ask, in tidied words: person, place, work (see `likeness`).

Wordings about somebody else stand under the empty key. How to add one: here.
"""

PEOPLE_PHRASES: dict[str, str] = {
    "role": (
        "applying as; i want to be; mentor or mentee; register me as a; type of participation; "
        "which role; join as mentor or mentee; participation type"
    ),
    "given_name": (
        "first name s; first name; given names; forename; name first; given name; first names; "
        "christian name; vorname; prenom; nombre"
    ),
    "family_name": (
        "surname; last name; family name; name last; second name; nachname; nom de famille; "
        "apellido; apellidos"
    ),
    "full_name": (
        "full legal name; applicant; your name; first and last name; name last first; full name "
        "as registered; title and full name; your full name; staff name; candidate; actuary s "
        "name; forester; vorname nachname; vor und nachname; name vorname; prenom nom; nom et "
        "prenom; nombre y apellidos; name; full name; participant; name and surname; legal name; "
        "who are you; complete name; person; nominee name; candidate name; nom complet; "
        "vollstandiger name; nombre completo"
    ),
    "preferred_name": (
        "what would you like to be called; known as; name you go by; how should we address you; "
        "preferred name; nickname; what should we call you; goes by; informal name; rufname"
    ),
    "certificate_name": (
        "name as it should appear on your certificate; name for certificate; name to print on "
        "certificate; name for your certificate of participation; name on certificate; "
        "certificate should read; how your name should be printed; name for certificate of "
        "completion"
    ),
    "pronouns": (
        "what pronouns do you use; pronouns; pronouns optional; gender pronouns; how should we "
        "refer to you"
    ),
    "email": (
        "email address; preferred email address for correspondence; email; contact email; work "
        "email; email we should use to contact you; personal email; where can we email you; "
        "corporate email; best email for you; mail; primary email address; email for this "
        "programme; email enter email; mail address electronic; primary email; best email to "
        "reach you; correspondence address by email; electronic mail address; business email; "
        "school email; adresse email; courriel; correo electronico; email adresse; login email"
    ),
    "phone": (
        "mobile; daytime telephone; tel number; cell phone; contact telephone; best contact "
        "number; mobile phone number; phone number; telephone mobile preferred; tel cell; "
        "telephone day; cell number; mobile whatsapp; extension mobile; whatsapp number; tel; "
        "contact phone number; phone contact; phone; mob; telephone number; contact number; "
        "daytime phone; best number to call; whatsapp; landline; phone or mobile; handphone; work "
        "phone; home phone; telefon; telefonnummer; telephone; telefono"
    ),
    "member_no": (
        "college membership number; p eng licence member id; membership number 8 digits; "
        "membership number; member number; psi registration number member number; your membership "
        "number; association id; membership ref; cip member number; member id; institute id; "
        "community member id; rsc style membership number; card number member; registration or "
        "membership number; fellowship member reference; certification number; institute number; "
        "membership id; member card number; society number; membership reference; licence number; "
        "registration number; union number; guild id; chapter member id; college number; licence "
        "id; mitgliedsnummer; numero d adherent; numero de socio"
    ),
    "member_expiry": (
        "membership valid until; membership renewal date; member until; subs paid to; membership "
        "expires; membership end date; valid until; renewal due; membership paid until; expiry of "
        "membership; subscription expires; member through"
    ),
    "city": (
        "where do you live town city; city; town; nearest town or city; suburb or town; town city "
        "where you are based; town or city; city town; location; which city are you in; town "
        "city; town where you work; address city; nearest town; suburb; city or town; where do "
        "you live; home town; where are you based; place of residence; city of residence; "
        "municipality; wohnort; stadt; ville; ciudad; base location"
    ),
    "state": (
        "region; province territory; county; state; county region; state territory; state "
        "province; province; county state; state or territory of residence; address state "
        "province; territory; state of residence; district; emirate; canton; bundesland; "
        "provincia; departement"
    ),
    "postcode": (
        "postal code; postcode; zip code; post code; eircode; zip; postcode work; address zip "
        "postal code; plz; code postal; codigo postal"
    ),
    "country": (
        "country of residence; country; country of work; nation; which country do you live in; "
        "land; pays; pais"
    ),
    "time_zone": (
        "time zone; timezone; which time zone are you in; utc offset; zeitzone; fuseau horaire"
    ),
    "employer": (
        "organisation dhb you work for; company organization; firm; school or district where you "
        "work; museum gallery or institution; agency employer; place of work; institution; who do "
        "you work for; clinic or hospital; practice or employer name; current employer; company "
        "if employed; business unit bank; startup company name; current institution or company; "
        "restaurant or hotel; place of employment; company name; facility name; estate company; "
        "employer; organisation; company; workplace; where do you work; agency; who employs you; "
        "name of organisation; current company; business name; practice name; school or district; "
        "employer name; studio; affiliation; university or company; department; organization "
        "name; ministry or department; arbeitgeber; employeur; empresa"
    ),
    "job_title": (
        "role position; current position title; job role; what is your current teaching "
        "assignment; post held; your current role; position held; title; what is your job; job "
        "title; what is your role there; current position; occupation; corporate title; your "
        "title; station position; current role or position title; role at company; job held; "
        "post; position; role; current role; job; what do you do; designation; business title; "
        "function; position title; professional title; what do you do for a living; beruf; poste "
        "occupe; cargo; puesto"
    ),
    "sector": (
        "practice setting; industry you work in; sector of practice; grade band you teach; type "
        "of museum; field of practice; area of pharmacy you work in; type of repository; which "
        "part of the profession do you work in; area of practice; kind of practice; which sector "
        "are you in; specialism; line of business; field you operate in; sector of employment; "
        "kitchen type; which sector do you currently practise in; line of work; work setting; "
        "branch of forestry; sector; industry; field; field of work; type of organisation; area "
        "of work; specialty; practice area; branch; domain; discipline; which field are you in; "
        "specialisation; speciality; kind of work; professional field; department type; what area "
        "do you practice in; branche; secteur d activite; sector profesional"
    ),
    "sectors_worked": (
        "industries you have experience in; other kinds of museum you have worked in; which other "
        "parts of the profession have you worked in; which sectors have you worked in before; "
        "other sectors of which you have experience; sectors worked in; other sectors; previous "
        "industries; fields you have experience in; past sectors; experience in other sectors"
    ),
    "sectors_wanted": (
        "grade bands you would like to move into; fields of practice you are curious about; which "
        "sectors would you like to learn about; sectors you are considering moving to; wants to "
        "try branches; sectors of interest; which sectors would you like to move to; industries "
        "you want to explore; sector you want to work in; sectors you are considering; target "
        "industry; where would you like to work in future"
    ),
    "years_experience": (
        "how long have you been nursing years; years of practice since graduation; pqe years; "
        "total years in the classroom; years working in museums; years since qualifying; number "
        "of years qualified; yrs in profession; how many years of experience do you have; years "
        "in practice; how many years have you been in practice; years of professional planning "
        "experience; yrs of experience; tenure in banking years; how long have you been doing "
        "this years; years in the profession; yrs in kitchens; how many years have you practised; "
        "years practicing; time served yrs; years of experience; years worked; how long have you "
        "worked; length of experience; years in profession; total experience; how many years have "
        "you been working; years since graduation; years in the field; experience in years; time "
        "in the profession; years of practice; berufserfahrung in jahren; annees d experience; "
        "anos de experiencia"
    ),
    "career_stage": (
        "stage of your nursing career; where are you in your career; level; career phase; career "
        "level; which best describes your career stage; current career stage; career stage; how "
        "senior are you; stage of career; how would you describe your stage of career; experience "
        "level; corporate grade; what stage are you at; current level; rank; how would you "
        "describe your career stage; level attained; level of practice; standing; seniority; job "
        "level; professional level; grade; which describes you best professionally; position "
        "level; karrierestufe; niveau de carriere"
    ),
    "qualification": (
        "highest nursing qualification; degree s held; qualifications held; academic or "
        "professional qualifications; highest qualification obtained; education; credentials; "
        "qualifications degrees certificates; highest degree completed; training diplomas; "
        "professional qualifications cfa acib etc; where did you go to school; highest level of "
        "education; trained at; please list your qualifications; university; graduate program "
        "attended; certificates held; qualifications; degree; highest qualification; what did you "
        "study; academic background; degrees held; where did you study; training; certifications; "
        "university attended; major; field of study; ausbildung; formation; formacion"
    ),
}
