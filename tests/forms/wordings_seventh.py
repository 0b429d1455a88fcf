"""Headings of six more associations, written with those of `wordings_sixth`."""

SEVENTH: dict[str, str] = {
    "tax advisers": """
Sr. No. | -count
Timestamp | submitted_at
Name of the candidate | full_name
E-mail ID | email
Mobile No. (WhatsApp) | phone
Alternate mobile no. | -phone
Father's name | -person
Membership No. / Enrolment No. | member_no
Name of firm or company | employer
Present designation | job_title
Industry vertical | sector
Other verticals handled earlier | sectors_worked
Total work experience (in years) | years_experience
Present level in the organisation | career_stage
Educational qualification(s) | qualification
Topics on which mentoring is required | areas @mentee
Topics on which you are willing to mentor | areas @mentor
Kindly state your career goals | goals
Kindly state your motivation to mentor | offer
Brief profile (100 words) | biography
Present city | city
State / UT | state
PIN code | postcode
Nationality | -words
Medium of interaction preferred | contact_modes
Slots convenient to you | times
Languages known | languages
Hours per month you can spare | hours_per_month
No. of mentees you wish to guide | capacity
Any prior participation in our mentorship programme | previous_participation
Reporting manager | line_manager @mentee
Reporting manager's mobile | -phone @mentee
Fee to be borne by | fee_payer @mentee
GSTIN of the company | -ref
I hereby undertake to follow the code of conduct | code_agreed
I have no objection to sharing my contact details with my mentor/mentee | share_agreed
Date of submission of signed form | signed_on
How did you come to know about this programme? | -words
Any other information | comments
""",
    "business alumni": """
Response ID | -count
Submission time (SGT) | submitted_at
Given name | given_name
Family name / Surname | family_name
Name for certificate of completion | certificate_name
Preferred email for programme communications | email
Contact no. (mobile) | phone
Alumni membership ID | member_no
Class of | -year
Current company | employer
Designation / job title | job_title
Industry you are in now | sector
Industries you worked in previously | sectors_worked
Industries you would like to explore | sectors_wanted @mentee
Years of full-time work experience | years_experience
Seniority level | career_stage
Degree programme completed | qualification
Areas you would like to be mentored in (choose max. 3) | areas @mentee
Areas you can mentor in (choose max. 3) | areas @mentor
What are your expectations of the programme? | goals
What motivates you to be a mentor and what can mentees expect from you? | offer
Short bio for the mentor directory | biography
City where you are currently based | city
Postal code | postcode
Country of residence | country
Time zone | time_zone
Are you open to a mentor who is overseas? | location_pref @mentee
Are you open to a mentee who is overseas? | location_pref @mentor
Preferred mode(s) of meeting | contact_modes
Preferred meeting slots | times
Hours you can commit per month | hours_per_month
How many mentees are you willing to take on this cycle? | capacity
Have you joined a previous cycle of the programme? | previous_participation
Name of preferred mentor (if any) | requested_partner @mentee
Any potential conflict of interest? Name the person(s) | avoid
Dietary requirements | -words
LinkedIn profile URL | -words
I agree to the Mentoring Code of Conduct and programme terms | code_agreed
I agree to my profile being shared with prospective matches | share_agreed
I consent to receiving marketing e-mails from the school | -yes
Questions for the organisers | comments
""",
    "chaplains": """
Application received | submitted_at
Name and title (e.g. Rev. Sam Lee) | full_name
What name should your mentor use for you? | preferred_name @mentee
What name should your mentee use for you? | preferred_name @mentor
Pronouns | pronouns
E-mail | email
Phone (day) | phone
Phone (evening) | -phone
CASC member number | member_no
Member in good standing until | member_expiry
Institution you serve | employer
Title of your position | job_title
Type of ministry setting | sector
Other ministry settings you have served in | sectors_worked
Number of years in spiritual care | years_experience
Stage in your vocation | career_stage
Theological and clinical education | qualification
Endorsing faith group | -org
I would like to talk with a mentor about | areas @mentee
I could accompany someone in | areas @mentor
What do you hope will grow in you through this year? | goals
What gifts and experience do you bring to mentoring? | offer
Please tell us your story in a paragraph | biography
City or town | city
Province or territory | state
Postal code | postcode
Does it matter to you where your partner lives? | location_pref
Must you meet in person? | in_person_only
How are you able to meet with your partner? | contact_modes
Which parts of the week are free for you? | times
Language(s) in which you can hold a conversation | languages
How much time could you give per month? (hours) | hours_per_month
How many people would you be prepared to accompany? | capacity
Have you had a mentor or been a mentor with us already? | previous_participation
Someone you would welcome as your partner | requested_partner
Someone you would find it hard to work with | avoid
Do you live with a disability or need any accommodation? | access_needs
Person to contact in an emergency | -person
Their phone number | -phone
Name of bishop or endorser | -person
I have signed the code of ethics and conduct | code_agreed
You may give my contact information to my partner | share_agreed
You may quote my reflections anonymously | quote_agreed
Today's date | signed_on
Other things we should know | comments
""",
    "informatics society": """
# | -count
Submit Date (UTC) | submitted_at
Hello! What's your first name? | given_name
And your last name? | family_name
Great to meet you. What is your email address? | email
Which phone number can we use for urgent things? | phone
What is your society membership number? | member_no
Which company or university are you with? | employer
What is your role there? | job_title
Which field of IT are you in? | sector
Which fields of IT would you like to get to know? | sectors_wanted @mentee
How many years have you been working in IT? | years_experience
Which career level are you at? | career_stage
What is your highest degree? | qualification
What would you like to work on with your mentor? | areas @mentee
What could you help your mentee with? | areas @mentor
Please describe your goal for the next 12 months. | goals
What makes you a mentor? Tell us what you can pass on. | offer
Describe yourself in three sentences. | biography
City you live in | city
Federal state (Bundesland) | state
Which country do you live in? | country
Which languages do you speak fluently? | languages
Online, by phone or on site: how do you want to meet? | contact_modes
Only on site? | in_person_only
When do you have time? | times
How many hours per month do you have for this? | hours_per_month
How many mentees at most? | capacity
Have you been in the program before? | previous_participation
Do you wish for a particular person? | requested_partner
Should we avoid somebody? | avoid
Who is your team lead? | line_manager @mentee
Does your company or do you pay the contribution? | fee_payer @mentee
Your company's VAT number | -ref
Your GitHub profile | -words
How did you find us? | -words
Do you accept our Code of Conduct? | code_agreed
May we show your data to your match? | share_agreed
May we store your data under the GDPR? | -yes
Would you like our newsletter? | -yes
Do you want to tell us anything else? | comments
""",
    "museum educators": """
Date/Time | submitted_at
Participant name: first | given_name
Participant name: last | family_name
Nickname (for name badge) | preferred_name
Participant e-mail (work) | email
Participant e-mail (personal) | -email
Participant phone | phone
AAM/association member # | member_no
Museum / organization | employer
Museum phone | -phone
Position title | job_title
Type of organization | sector
Yrs in museum education | years_experience
Level (entry/mid/senior/exec) | career_stage
Degree & major | qualification
Professional growth areas | areas @mentee
Areas of strength to share | areas @mentor
Goal statement | goals
Mentor statement: what do you offer? | offer
Bio (75 words) | biography
City | city
State | state
ZIP | postcode
TZ | time_zone
Geographic pref. for match | location_pref
Mtg. format pref. | contact_modes
Avail. days/times | times
Hrs/mo. available | hours_per_month
Max. mentees | capacity
Prev. participant? | previous_participation
Mentor req. by name | requested_partner @mentee
Do-not-match | avoid
Supervisor | line_manager @mentee
Supv. phone | -phone @mentee
Billing: self or institution? | fee_payer @mentee
PO # | purchase_order @mentee
Accommodations (ADA) | access_needs
Emerg. contact | -person
Emerg. phone | -phone
CoC read & agreed | code_agreed
OK to share info w/ match? | share_agreed
OK to quote? | quote_agreed
Photo release? | -yes
Sig. date | signed_on
Comments/notes | comments
""",
    "radiographers": """
Start Date | -moment
End Date | submitted_at
Response Type | -words
Progress | -amount
Duration (in seconds) | -amount
Please enter your first name | given_name
Please enter your surname | family_name
Please enter the e-mail address where you would like to receive programme information | email
Please re-enter your e-mail address | -email
Please enter your mobile phone number (including area code) | phone
Please enter your ASMIRT/society member number | member_no
What is the name of the hospital, clinic or company that you work for? | employer
What is your current position or role? | job_title
In which modality do you mainly work? | sector
In which other modalities have you worked? | sectors_worked
Please indicate your total years of clinical experience | years_experience
Please indicate your current career stage | career_stage
Please list your formal qualifications | qualification
Please indicate the areas in which you are seeking mentoring | areas @mentee
Please indicate the areas in which you are offering mentoring | areas @mentor
Please describe what you would like to achieve by participating as a mentee | goals
Please describe what you would like to contribute by participating as a mentor | offer
In which city or town are you located? | city
In which state or territory are you located? | state
Would you prefer your mentoring partner to be located near you? | location_pref
Please select all methods of communication you are happy to use with your mentoring partner | \
contact_modes
Please select the times that you would usually be available for mentoring conversations | times
Please indicate how many hours per month you can commit to mentoring | hours_per_month
Please indicate the maximum number of mentees you would be willing to support | capacity
Please indicate whether you have participated in this programme in a previous year | \
previous_participation
If there is a specific person with whom you would like to be matched, please provide their \
name | requested_partner
If there is a specific person with whom you would not like to be matched, please provide their \
name | avoid
Please provide your direct supervisor's name | line_manager @mentee
Please provide your direct supervisor's e-mail address | -email @mentee
Please describe any adjustments that would support your participation | access_needs
Please confirm that you have read and agree to the Code of Conduct | code_agreed
Please confirm that you consent to your details being provided to your mentoring partner | \
share_agreed
Please confirm that you agree to take part in the evaluation survey | -yes
How satisfied are you with this form? (1 to 5) | -amount
Please use this space for any further comments | comments
""",
}
