"""Headings of other associations, held out, second half (see the first)."""

HELD_OUT_SECOND: dict[str, str] = {
    "architects": """
Surname | family_name
Forename(s) | given_name
Known as | preferred_name
Preferred e-mail | email
Phone no. | phone
Institute membership no. | member_no
Practice / office | employer
Grade | job_title
Practice type | sector
Years qualified | years_experience
Stage of career | career_stage
Part I / II / III held | qualification
Subjects I need guidance in | areas @mentee
Subjects I can give guidance in | areas @mentor
What I want out of it | goals
What I can give | offer
A little about me | biography
Nearest town | city
County of residence | state
Happy to meet by | contact_modes
Distance I would travel | location_pref
Evenings or weekends? | times
Monthly hours | hours_per_month
How many at a time? | capacity
Previously mentored through the Institute (Y/N) | previous_participation
I would particularly like | requested_partner @mentee
Not suitable for me (names in confidence) | avoid
My immediate boss | line_manager @mentee
Additional needs | access_needs
Signed up to the code (Y/N) | code_agreed
May pass on my details (Y/N) | share_agreed
Signed and dated on | signed_on
Other | comments
""",
    "young scientists": """
Response ID | -count
Completed | submitted_at
Your first name | given_name
Your last name | family_name
Institutional email | email
Telephone number (with area code) | phone
Society member number (leave blank if unsure) | member_no
University, institute or company | employer
Current appointment | job_title
Broad discipline | sector
Years of research experience post degree | years_experience
Career stage (select one) | career_stage
Highest degree obtained and where | qualification
Which skills do you want to build? | areas @mentee
Which skills can you pass on? | areas @mentor
Describe your goals for the next 12 months | goals
Describe your approach to mentoring and what mentees gain from you | offer
Brief bio for your mentor | biography @mentee
Brief bio for your mentee | biography @mentor
City where you are based | city
Province where you are based | state
Your time zone | time_zone
In which languages can you be mentored? | languages @mentee
In which languages can you mentor? | languages @mentor
Interaction format you prefer | contact_modes
Availability (check all that apply) | times
Time you can devote each month, in hours | hours_per_month
Maximum mentees this cycle | capacity
Did you take part last cycle or earlier? | previous_participation
Is there an individual you would like us to match you with? | requested_partner @mentee
Individuals you have a conflict of interest with | avoid
Name of PI or supervisor | line_manager @mentee
PI's email | -email
Accommodations needed | access_needs
Do you agree to abide by the Code of Conduct? | code_agreed
Do you consent to sharing your profile with your match? | share_agreed
Additional comments | comments
""",
    "dietitians": """
Your name in full | full_name
Email we can contact you on | email
Mobile no. | phone
Association number | member_no
Your workplace | employer
Your job | job_title
Area of dietetics you work in | sector
Number of years you've worked as a dietitian | years_experience
Which best describes you? | career_stage
Where and what did you study? | qualification
Pick the topics you'd like covered | areas @mentee
Pick the topics you'd be comfortable covering | areas @mentor
In your own words, why are you applying? | goals @mentee
In your own words, what makes you a good mentor? | offer
Where in the country are you? | city
Region | state
Would you rather meet online, by phone or in person? | contact_modes
Does your mentor need to live near you? | location_pref @mentee
Does your mentee need to live near you? | location_pref @mentor
When are you free to talk? | times
How many hours a month could you set aside? | hours_per_month
How many mentees can we give you? | capacity
Is this your first time in the programme? | -words
Have you been mentored by us in the past? | previous_participation @mentee
Have you mentored for us in the past? | previous_participation @mentor
Somebody you already have in mind as a mentor? | requested_partner @mentee
Do you need any support to take part? | access_needs
Who pays: you or your employer? | fee_payer @mentee
Have you signed the code of conduct? | code_agreed
Are you happy for us to share this form with your match? | share_agreed
Today's date | signed_on
Notes | comments
""",
    "public servants": """
ID | -count
Start time | -moment
Completion time | submitted_at
Email | -anonymous
Name | -blank
1. Officer's name | full_name
2. Government email | email
3. Office phone | phone
4. Institute member number | member_no
5. Department or agency | employer
6. Substantive position | job_title
7. Portfolio area | sector
8. Portfolio areas you would like exposure to | sectors_wanted @mentee
9. Length of service in the public sector (years) | years_experience
10. Classification band | career_stage
11. Capabilities you want to develop | areas @mentee
12. Capabilities you can help develop | areas @mentor
13. Development outcomes sought | goals
14. What experience and insights will you bring? | offer
15. Work location (city) | city
16. Jurisdiction | state
17. Meeting preference | contact_modes
18. Days and times that suit | times
19. Time commitment per month (hours) | hours_per_month
20. How many mentees are you able to support? | capacity
21. Previous involvement in the program | previous_participation
22. Preferred mentor (optional) | requested_partner @mentee
23. Conflicts of interest to be considered in matching | avoid
24. Immediate supervisor | line_manager @mentee
25. Supervisor's phone | -phone
26. Workplace adjustments | access_needs
27. Cost centre or purchase order | purchase_order @mentee
28. I acknowledge the Code of Conduct | code_agreed
29. I authorise release of my details to my mentor/mentee | share_agreed
30. Further comments | comments
""",
    "journalists": """
Respondent ID | -count
Collector ID | -constant
Start Date | -moment
End Date | submitted_at
IP Address | -ip
Name: | full_name
Email Address: | email
Phone Number: | phone
Guild number: | member_no
News organization: | employer
Current beat / title: | job_title
What kind of outlet do you work for? | sector
How many years have you been a journalist? | years_experience
At what level are you? | career_stage
What topics are you interested in talking about? | areas @mentee
What topics would you feel comfortable mentoring on? | areas @mentor
What do you hope to accomplish with a mentor this year? | goals @mentee
What will you bring to this relationship? | offer
Short professional bio: | biography
City/Town: | city
State/Province: | state
ZIP/Postal Code: | postcode
Country: | country
What is your preferred way of communicating? | contact_modes
What time of day works for you? | times
How many mentees would you be willing to take? | capacity
Have you ever participated in the guild's mentorship program? | previous_participation
Do you have someone specific in mind? | requested_partner @mentee
Is there anyone we should not match you with? | avoid
Do you need accommodations of any kind? | access_needs
Do you agree to the guild's code of ethics? | code_agreed
Do we have permission to share your contact information with your match? | share_agreed
Do we have permission to quote your answers? | quote_agreed
Is there anything we forgot to ask? | comments
""",
    "geologists": """
Sl. No. | -count
Name of Applicant (in block letters) | full_name
E-mail ID | email
Mobile No. (with country code) | phone
Membership No. | member_no
Valid upto | member_expiry
Name of Organisation | employer
Present Designation | job_title
Specialisation | sector
Total experience (in years) | years_experience
Career level | career_stage
Educational Qualification | qualification
Area(s) in which guidance is required | areas @mentee
Area(s) in which guidance can be given | areas @mentor
Objective of joining as mentee | goals @mentee
Objective of joining as mentor | offer
Place | city
State | state
PIN | postcode
Languages known | languages
Preferred mode of interaction | contact_modes
Convenient time | times
Hours per month | hours_per_month
Number of mentees preferred | capacity
Whether participated earlier (Yes/No) | previous_participation
Name of preferred mentor, if any | requested_partner @mentee
Name of Reporting Officer | line_manager @mentee
Name of proposer | -name
Proposer's membership details | -words
Whether the Code of Conduct is accepted (Yes/No) | code_agreed
Whether details may be shared (Yes/No) | share_agreed
Date | signed_on
Any other information | comments
""",
}
