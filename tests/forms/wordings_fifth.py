"""Headings of other associations, the fifth set, with many columns that are none of ours.

Written to better the precision: what is about somebody or something else must stay where it is.
"""

FIFTH: dict[str, str] = {
    "actuaries": """
Ref | -count
Logged | submitted_at
Actuary's name | full_name
Email for this programme | email
Phone contact | phone
Fellowship / member reference | member_no
Joined the Institute in | -year
Company name | employer
Company address | -words
Role at company | job_title
Line of work | sector
Years since qualifying | years_experience
Level attained | career_stage
University | qualification
Exam sitting | -words
Mentoring subjects | areas
Purpose | goals
Contribution | offer
Town where you work | city
Nation | country
Partner's name (for the dinner) | -name
Meeting method | contact_modes
Spare time | times
Time per month, hours | hours_per_month
Number of mentees wanted | capacity
Earlier round? | previous_participation
Mentor hoped for | requested_partner @mentee
Must not meet | avoid
Chief actuary you report to | line_manager @mentee
Assistant's phone | -phone
Badge colour | -words
Fee settled on | -day
Conduct rules accepted | code_agreed
Release of particulars to partner | share_agreed
Other points | comments
""",
    "speech therapists": """
Entry Id | -count
Date Created | submitted_at
Name (First) | given_name
Name (Last) | family_name
Email (Enter Email) | email
Phone | phone
Certification number | member_no
Employer's website | -words
Work setting | sector
Facility name | employer
Job held | job_title
Years practicing | years_experience
Level of practice | career_stage
Graduate program attended | qualification
Interests for mentoring | areas
Goals for the year | goals
Skills you offer | offer
About me | biography
Address (City) | city
Address (State / Province) | state
Address (ZIP / Postal Code) | postcode
Supervisor email | -email
Children in household | -words
Preferred means of contact | contact_modes
Typical availability | times
Mentees (max) | capacity
Returning member of the program? | previous_participation
Wish list: mentor | requested_partner @mentee
Anyone to steer clear of? | avoid
How did you learn of the program? | -words
Volunteer for committee? | -words
Code of ethics checkbox | code_agreed
Share my contact info with match | share_agreed
Shirt size | -words
Entry Status | -words
Last Updated | -moment
User IP | -ip
Remarks | comments
""",
    "foresters": """
Line | -count
Forester | full_name
Mail address (electronic) | email
Mob. | phone
Institute no. | member_no
Subs paid to | member_expiry
Estate / company | employer
Post | job_title
Branch of forestry | sector
Wants to try (branches) | sectors_wanted @mentee
Time served (yrs) | years_experience
Standing | career_stage
Certificates held | qualification
Chainsaw ticket no. | -constant
Needs a hand with | areas @mentee
Knows about | areas @mentor
Hopes | goals
Gives | offer
Nearest town | city
Country | country
Vehicle | -words
How to talk | contact_modes
How far | location_pref
When | times
Hrs | hours_per_month
Will take (mentees) | capacity
In it before (Y/N) | previous_participation
Fancies | requested_partner @mentee
Not with | avoid
Gaffer | line_manager @mentee
Allergies | -words
Seconded by | -name
Seconder's phone | -phone
Chq no. | -constant
Rules read | code_agreed
Pass on details | share_agreed
Signature dated | signed_on
PS | comments
""",
}
