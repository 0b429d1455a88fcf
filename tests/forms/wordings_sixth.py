"""Headings of six more associations, written after the mechanism was made (see `wordings_first`).

Written before anything was run on them and measured blind once; since then used to better it.
"""

SIXTH: dict[str, str] = {
    "land surveyors": """
Timestamp | submitted_at
Email address (please use one you check regularly) | email
Full name (as it appears on your membership card) | full_name
What do people call you day to day? | preferred_name
Best number to get you on | phone
RICS / membership number (if known) | member_no
Who is your current employer? | employer
And what is your job title there? | job_title
Pathway / sector you mainly work in | sector
Have you worked in any other pathways? If so which | sectors_worked
Roughly how many years post-qualification experience do you have? | years_experience
Which of these best sums up where you are at the moment? (career stage) | career_stage
Qualifications (degree, diploma, apprenticeship etc.) | qualification
Pick up to four things you'd like your mentor to help you with | areas @mentee
Pick up to four things you'd feel confident helping somebody with | areas @mentor
In a couple of sentences, what would a good outcome look like for you? | goals
In a couple of sentences, why should a mentee choose you? | offer
Which town do you live in or near? | city
County | state
Postcode (first half is fine) | postcode
How far would you be willing to travel / where should your match be based? | location_pref
How would you like your meetings to take place? | contact_modes
What times of the week generally work? | times
How many hours a month could you realistically manage? | hours_per_month
How many mentees would you be comfortable with at one time? | capacity
Is this your first time on the scheme? | -yes
Have you been on the scheme in an earlier year? | previous_participation
If you already have a mentor lined up, please give their name | requested_partner @mentee
Anyone we should NOT put you with (in confidence) | avoid
Line manager's name | line_manager @mentee
Line manager's email | -email @mentee
Has your line manager agreed to you taking part? | -yes @mentee
How did you hear about the scheme? | -words
I have read the Mentoring Code of Conduct and will abide by it | code_agreed
I consent to my contact details being given to my match | share_agreed
Please tick if you do not wish to receive our monthly newsletter | -yes
Is there anything else you'd like the mentoring team to know? | comments
""",
    "rural midwives": """
Record number | -count
Date this form was filled in | submitted_at
Legal first name | given_name
Legal last name | family_name
Preferred first name, if different | preferred_name
Pronouns (if you wish to share) | pronouns
Your e-mail | email
Alternative e-mail in case the first one bounces | -email
Cellphone | phone
After-hours contact (partner or whanau) | -phone
APC / registration no. | -ref
College member no. | member_no
Membership paid up to | member_expiry
DHB or LMC practice | employer
Position you hold at present | job_title
Setting in which you practise | sector
Settings you have practised in previously | sectors_worked
Year of registration | -year
No. of years in practice | years_experience
How would you describe your level of experience? | career_stage
Midwifery education (e.g. BMid, MHSc) | qualification
What areas of practice do you want mentoring in? | areas @mentee
What areas of practice can you provide mentoring in? | areas @mentor
What are you wanting to achieve in your mentoring year? Please give as much detail as you can \
| goals
What do you consider your main strengths as a practitioner and mentor? | offer
Town / rural locality | city
Region (e.g. Otago) | state
Would you need a face to face mentor only? | in_person_only
Mentoring could be by (tick any) | contact_modes
Best time of week to be reached for mentoring | times
Hours per month you have available | hours_per_month
Languages you are comfortable being mentored in | languages @mentee
Languages you are comfortable mentoring in | languages @mentor
Maximum no. of mentees at any one time | capacity
Have you been through the mentoring programme before? | previous_participation
Cultural, access or other needs we should plan for | access_needs
Two referees: name of first referee | -person
First referee's phone | -phone
Name of second referee | -person
Second referee's email | -email
Signed (date) | signed_on
I agree to the Code of Conduct | code_agreed
I understand that my name and phone will be shared with my mentoring partner | share_agreed
For office use: entered by | -person
""",
    "consulting actuaries": """
ID | -count
Start time | -moment
Completion time | submitted_at
Email | -anonymous
Name | -blank
First & last name | full_name
Business e-mail address | email
Secondary e-mail address (optional) | -email
Office phone | phone
Society ID number | member_no
Company name | employer
Company website | -words
Current job title | job_title
Primary practice area | sector
Practice areas you have worked in during your career | sectors_worked
Practice areas you would like exposure to | sectors_wanted @mentee
Total years of actuarial experience | years_experience
Which of the following best describes your current level? | career_stage
Credentials earned (e.g., ASA, FSA, MAAA) | qualification
Number of exams passed | -amount
What topics are you most interested in covering with your mentor? Select all that apply. | \
areas @mentee
On what topics are you most able to mentor? Select all that apply. | areas @mentor
What do you want to get out of this program? | goals
What would you say you have to offer a mentee? | offer
Brief bio (to be shared with your match) | biography
City of residence | city
State of residence | state
Zip code | postcode
Time zone you work in | time_zone
Does your mentor need to be in the same geographic area? | location_pref @mentee
Does your mentee need to be in the same geographic area? | location_pref @mentor
Preferred meeting format(s) | contact_modes
When are you generally available to meet? | times
How many hours can you devote to the program monthly? | hours_per_month
If there is more demand than supply, how many mentees would you accept? | capacity
Did you participate in last year's program? | previous_participation
Please list the name of anyone you'd specifically like to be paired with | requested_partner
Please list the name of anyone you'd prefer not to be paired with | avoid
Direct manager | line_manager @mentee
Is your employer or are you paying the participation fee? | fee_payer @mentee
PO number or cost center for invoicing | purchase_order @mentee
By checking this box I agree to the program's code of conduct | code_agreed
May we use your comments (without your name) in marketing? | quote_agreed
T-shirt size | -words
Any dietary restrictions for the kickoff dinner? | -words
Other comments or special requests | comments
""",
    "town planners": """
Date of application | submitted_at
Title | -address
Name | given_name
Surname | family_name
SACPLAN / institute membership no | member_no
Membership category | -words
E-mail address | email
Mobile no. | phone
Emergency contact person | -person
Emergency contact no. | -phone
Organisation / municipality / firm | employer
Designation | job_title
Sector employed in | sector
Years' experience in planning | years_experience
Experience level | career_stage
Highest qualification and institution | qualification
Focus areas for mentorship | areas
Mentorship objectives | goals
Value you can add as a mentor | offer
City / Town | city
Province | state
Postal code | postcode
Country | country
Mentor preferably in: | location_pref @mentee
Mentee preferably in: | location_pref @mentor
Preferred mode of interaction | contact_modes
Days / times available | times
Home language and other languages | languages
Time available per month (hrs) | hours_per_month
No of mentees you can accommodate | capacity
Previously part of the mentorship programme? (Y/N) | previous_participation
Disability or special needs (if any) | access_needs
Name of supervisor | line_manager @mentee
Supervisor telephone | -phone @mentee
Fees to be paid by (self/employer) | fee_payer @mentee
Order number | purchase_order @mentee
Code of conduct accepted (Y/N) | code_agreed
Permission to share information with mentor/mentee (Y/N) | share_agreed
POPIA consent for the database (Y/N) | -yes
Date signed | signed_on
Remarks | comments
""",
    "equine vets": """
Submitted on | submitted_at
Forename(s) | given_name
Family name | family_name
The name you'd like on your CPD certificate | certificate_name
Where should we e-mail you? | email
Mobile (we may text you) | phone
VCI number | -ref
Society membership number | member_no
When does your membership run out? | member_expiry
Practice or yard | employer
Practice phone | -phone
Role in the practice | job_title
What sort of practice is it? | sector
How many years is it since you qualified? | years_experience
Career point | career_stage
Where did you qualify, and with what? | qualification
Things I'd welcome a chat about | areas @mentee
Things I'm happy to chat about | areas @mentor
What do you want to be different after a year of mentoring? | goals
What have you learnt that others could use? | offer
Write a line or two about yourself for your match | biography
Nearest big town | city
County you work in | state
Eircode | postcode
How should we set up your meetings: phone, video, in person? | contact_modes
Which times are you not on call? | times
Number of hours you can spare a month | hours_per_month
Would you take more than one mentee? How many? | capacity
Were you a mentor or mentee in an earlier year? | previous_participation
Have you somebody in mind? | requested_partner
Please don't match me with | avoid
Who is your boss? | line_manager @mentee
Who should the invoice be made out to? | fee_payer @mentee
Who told you about the scheme? | -person
Spouse or partner's name (for the dinner) | -person
I'll stick to the code of conduct | code_agreed
Happy to have my number passed on to my match | share_agreed
Happy to be quoted (no names) | quote_agreed
Anything you'd like to add? | comments
""",
    "music teachers": """
Ref | -count
Received | submitted_at
Name of applicant (block capitals) | full_name
Name you like to be known by | preferred_name
Personal e-mail | email
School e-mail | -email
Home telephone | -phone
Mobile telephone (preferred) | phone
Membership ID | member_no
School / music service / self-employed | employer
Current post | job_title
Phase or setting in which you mostly teach | sector
How long have you taught music (years)? | years_experience
Career stage (please select one) | career_stage
Highest music qualification | qualification
Instruments taught | -words
Areas in which you would value a mentor's support | areas @mentee
Areas in which you could support a colleague | areas @mentor
Please explain what you hope mentoring will do for you | goals
Please explain what you feel you would bring to the role of mentor | offer
Town/City | city
County/Region | state
Home postcode | postcode
Preferred way(s) of keeping in touch with your mentor or mentee | contact_modes
Days and times when you are normally free | times
How many hours could you offer in a typical month? | hours_per_month
Number of mentees requested | capacity
Have you applied to or been on this scheme in the past? | previous_participation
Named mentor requested (if applicable) | requested_partner @mentee
Head teacher or head of department | line_manager @mentee
Head teacher's e-mail | -email @mentee
DBS certificate number | -ref
Reasonable adjustments needed | access_needs
Additional languages spoken | languages
I confirm I have read and accept the Code of Conduct | code_agreed
I give permission for my details to be passed to my mentor/mentee | share_agreed
I give permission for my photo to be used | -yes
Signature date | signed_on
Notes (office) | -words
""",
}
