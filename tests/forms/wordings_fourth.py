"""Headings of other associations, the fourth set: to better the mechanism, in public voices.

The programmes of companies, start-ups, universities and public registration forms are its models.
"""

FOURTH: dict[str, str] = {
    "bankers": """
Employee number | -count
Staff name | full_name
Corporate email | email
Extension / mobile | phone
Institute ID | member_no
Business unit / bank | employer
Corporate title | job_title
Line of business | sector
Tenure in banking (years) | years_experience
Corporate grade | career_stage
Professional qualifications (CFA, ACIB etc.) | qualification
Development goals (choose up to three) | areas @mentee
Primary focus areas as a mentor | areas @mentor
What would you like to achieve through mentoring? | goals
Why are you interested in being a mentor? | offer
Location | city
Country of work | country
Preferred session format | contact_modes
Preferred meeting time | times
Monthly time commitment (hours) | hours_per_month
Max mentee count | capacity
Have you been in a mentoring program previously? | previous_participation
Preferred mentor (if known) | requested_partner @mentee
People you should not be matched with | avoid
Name of direct manager | line_manager @mentee
Manager email | -email
HR business partner | -name
Code of conduct acknowledged | code_agreed
Data sharing consent | share_agreed
Additional notes | comments
""",
    "founders": """
Submission ID | -count
Submitted At | submitted_at
Your name | full_name
Best email for you | email
WhatsApp number | phone
Community member ID | member_no
Startup / company name | employer
Your title | job_title
Field you operate in | sector
How long have you been doing this (years)? | years_experience
What stage are you at? | career_stage
Where did you go to school? | qualification
LinkedIn profile | -words
Skills you're looking to develop | areas @mentee
Areas of expertise | areas @mentor
What are you hoping to get from this mentorship? | goals
What do you naturally bring as a mentor? | offer
Tell us a little about your background | biography
Which city are you in? | city
Country | country
Timezone | time_zone
Languages you speak | languages
Preferred communication channels | contact_modes
Your weekly availability | times
How much time could you offer each month (hours)? | hours_per_month
How many mentees are you willing to take on? | capacity
Have you worked with a mentor through us before? | previous_participation @mentee
Have you mentored with us before? | previous_participation @mentor
Who would be your dream mentor? | requested_partner @mentee
Anyone we should avoid matching you with? | avoid
How did you find out about the program? | -words
I agree to the community guidelines | code_agreed
Can we introduce you by sharing your details with your match? | share_agreed
Questions or comments? | comments
""",
    "chemists": """
Title | -words
Forename | given_name
Surname | family_name
Preferred name | preferred_name
Gender pronouns | pronouns
Contact email | email
Contact telephone | phone
RSC-style membership number | member_no
Membership renewal date | member_expiry
Current institution or company | employer
Position held | job_title
Sector of employment | sector
Other sectors of which you have experience | sectors_worked
Sectors you are considering moving to | sectors_wanted @mentee
Years in the profession | years_experience
Current level | career_stage
Highest level of education | qualification
What would you like your mentoring to focus on? | areas @mentee
What could your mentoring focus on? | areas @mentor
Please outline your objectives for the mentoring relationship | goals
Please outline the skills and knowledge you have to offer | offer
Brief career history | biography
Town/City | city
County/State | state
Postal code | postcode
Willing to be contacted by | contact_modes
Geographical preference for your mentor | location_pref @mentee
Geographical preference for your mentee | location_pref @mentor
Usual availability | times
Number of mentees you are able to take on | capacity
Are you a previous participant? | previous_participation
Mentor requested (optional) | requested_partner @mentee
Exclusions | avoid
Current line manager | line_manager @mentee
Special requirements | access_needs
Referee's name | -name
Referee's telephone | -phone
I have read the code of conduct and agree to be bound by it | code_agreed
I give permission for my details to be shared with my mentoring partner | share_agreed
I am willing to be quoted anonymously in publicity | quote_agreed
Signed (date) | signed_on
Supporting comments | comments
""",
    "chefs": """
No | -count
Candidate | full_name
Mail | email
Tel | phone
Card no. (member) | member_no
Restaurant or hotel | employer
Station / position | job_title
Kitchen type | sector
Yrs in kitchens | years_experience
Rank | career_stage
Trained at | qualification
Wants help with | areas @mentee
Can teach | areas @mentor
Why they want in | goals
Why they want to give back | offer
Town | city
Ph/Zoom/in person | contact_modes
Free when | times
Hours a month | hours_per_month
Takes how many | capacity
Been before? | previous_participation
Asked for | requested_partner @mentee
Keep apart from | avoid
Head chef (their boss) | line_manager @mentee
Invoice to | fee_payer @mentee
PO | purchase_order @mentee
Deposit paid | -day
Code signed? | code_agreed
OK to share details? | share_agreed
Form came in | submitted_at
Notes to self | comments
""",
    "occupational therapists": """
1) Full legal name | full_name
2) Name for your certificate of participation | certificate_name
3) Primary email address | email
4) Contact phone number | phone
5) Registration or membership number | member_no
6) Place of employment | employer
7) Current role or position title | job_title
8) Which sector do you currently practise in? | sector
9) How many years have you practised? | years_experience
10) How would you describe your career stage? | career_stage
11) Please list your qualifications | qualification
12) Please select the topics you wish to be mentored on | areas @mentee
13) Please select the topics you are able to mentor on | areas @mentor
14) What are you hoping to gain from participating? | goals @mentee
15) What skills and experience will you share with your mentee? | offer
16) Please provide a short biography for matching purposes | biography
17) Suburb or town | city
18) State or territory of residence | state
19) How would you like to communicate with your mentor? | contact_modes @mentee
20) How would you like to communicate with your mentee? | contact_modes @mentor
21) Which days and times suit you? | times
22) Preferred location of mentor | location_pref @mentee
23) Preferred location of mentee | location_pref @mentor
24) How many hours per month can you commit? | hours_per_month
25) How many mentees are you prepared to support this year? | capacity
26) Have you participated in our mentoring program in the past? | previous_participation
27) Would you like to nominate a mentor? If so, who? | requested_partner @mentee
28) Is there anybody with whom you have a conflict of interest? | avoid
29) Do you have any access or communication requirements? | access_needs
30) Who should we invoice? | fee_payer @mentee
31) Name of next of kin | -name
32) Phone number of next of kin | -phone
33) I agree to comply with the program's Code of Conduct | code_agreed
34) I agree to my information being provided to my mentoring match | share_agreed
35) Date of application | submitted_at
36) Any additional information | comments
""",
}
