"""Invented attendance reports in the shapes meeting tools write: the same three people came.

Ana Souza was there for 61 minutes, Ruth Adams for 60 and Björn Ek for 58; Chi Lam was not.
"""

ZOOM_WEBINAR = """Attendee Report
Report Generated:,"07/23/2021 09:12 AM"
Topic,Webinar ID,Actual Start Time,Actual Duration (minutes),# Registered,# Cancelled,\
Unique Viewers,Total Users,Max Concurrent Views
Webinar 3: Interviews,841 2211 0042,07/22/2021 12:45 PM,78,40,1,22,60,20

Host Details
Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest,\
Country/Region Name
Yes,Office of the scheme,host@l.example,07/22/2021 12:45 PM,07/22/2021 02:03 PM,78,No,Australia

Panelist Details
Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest,\
Country/Region Name
Yes,Ruth Adams,ruth@example.org,07/22/2021 01:00 PM,07/22/2021 02:00 PM,60,Yes,Australia

Attendee Details
Attended,User Name (Original Name),First Name,Last Name,Email,Registration Time,Approval Status,\
Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name
Yes,Ana Souza,Ana,Souza,ana@example.org,07/01/2021 09:00 AM,approved,07/22/2021 12:58 PM,\
07/22/2021 01:30 PM,32,Yes,Australia
Yes,Ana Souza,Ana,Souza,ana@example.org,07/01/2021 09:00 AM,approved,07/22/2021 01:31 PM,\
07/22/2021 02:00 PM,29,Yes,Australia
No,Chi Lam,Chi,Lam,chi@example.org,07/01/2021 09:00 AM,approved,--,--,--,--,Australia

Other Attended
User Name,Join Time,Leave Time,Time in Session (minutes),Country/Region Name
Björn Ek,07/22/2021 01:00 PM,07/22/2021 01:58 PM,58,Sweden
61400111222,07/22/2021 01:00 PM,07/22/2021 01:58 PM,58,Australia
"""
ZOOM_MEETING = """Topic,ID,Host,Duration (minutes),Start time,End time,Participants
Webinar 3: Interviews,841 2211 0042,Office (office@l.example),66,07/22/2021 12:58:01 PM,\
07/22/2021 02:03:44 PM,3

Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,\
Recording disclaimer response,In waiting room
Ana Souza,ana@example.org,07/22/2021 12:59:40 PM,07/22/2021 01:20:00 PM,21,Yes,OK,No
Ana Souza,ana@example.org,07/22/2021 01:22:10 PM,07/22/2021 02:03:44 PM,40,Yes,OK,No
Ruth Adams (she/her),,07/22/2021 01:00:00 PM,07/22/2021 02:00:00 PM,60,Yes,OK,No
Björn Ek,bjorn@example.org,07/22/2021 01:00:00 PM,07/22/2021 01:58:00 PM,58,Yes,OK,No
"""
TEAMS = """1. Summary
Meeting title\tWebinar 3: Interviews
Attended participants\t3
Start time\t7/22/21, 1:00:12 PM
End time\t7/22/21, 2:03:30 PM
Meeting duration\t1h 3m 18s
Average attendance time\t55m 2s

2. Participants
Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole
Ana Souza\t7/22/21, 1:00:12 PM\t7/22/21,\
 2:02:01 PM\t1h 1m 2s\tana@example.org\tana@example.org\tAttendee
Ruth Adams\t7/22/21, 1:00:12 PM\t7/22/21,\
 2:02:01 PM\t1h 0m 0s\truth@example.org\truth@example.org\tPresenter
Björn Ek (Guest)\t7/22/21, 1:10:00 PM\t7/22/21, 2:08:00 PM\t58m 0s\t\t\tAttendee

3. In-Meeting Activities
Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole
Ana Souza\t7/22/21, 1:00:12 PM\t7/22/21, 1:30:01 PM\t29m 49s\tana@example.org\tAttendee
Ana Souza\t7/22/21, 1:31:12 PM\t7/22/21, 2:02:01 PM\t31m 13s\tana@example.org\tAttendee
Ruth Adams\t7/22/21, 1:00:12 PM\t7/22/21, 2:02:01 PM\t1h 0m 0s\truth@example.org\tPresenter
Björn Ek (Guest)\t7/22/21, 1:10:00 PM\t7/22/21, 2:08:00 PM\t58m 0s\t\tAttendee
"""
TEAMS_BEFORE = """Meeting Summary
Total Number of Participants\t3
Meeting Title\tWebinar 3: Interviews
Meeting Start Time\t7/22/2021, 1:00:12 PM
Meeting End Time\t7/22/2021, 2:03:30 PM
Meeting Id\t7f0c

Full Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole\tParticipant ID (UPN)
Ana Souza\t7/22/2021, 1:00:12 PM\t7/22/2021,\
 2:01:12 PM\t1h 1m\tana@example.org\tAttendee\tana@example.org
Ruth Adams\t7/22/2021, 1:00:12 PM\t7/22/2021,\
 2:01:12 PM\t1h\truth@example.org\tPresenter\truth@example.org
Björn Ek\t7/22/2021, 1:00:12 PM\t7/22/2021, 1:58:12 PM\t58m\t\tAttendee\t
"""
TEAMS_FIRST = """Full Name\tUser Action\tTimestamp
Ana Souza\tJoined\t7/22/2021, 1:00:12 PM
Ana Souza\tLeft\t7/22/2021, 2:01:12 PM
Ruth Adams\tJoined before\t7/22/2021, 12:58:12 PM
Björn Ek\tJoined\t7/22/2021, 1:00:12 PM
"""
WEBEX = """Meeting Name,Meeting Start Time,Meeting End Time,Display Name,First Name,Last Name,Role,\
Attendee Email,Join Time,Leave Time,Attendance Duration,Connection Type
"Webinar 3: Interviews","2021-07-22 13:00:00","2021-07-22 14:03:00","Ana Souza","Ana","Souza",\
"Attendee","ana@example.org","2021-07-22 13:00:05","2021-07-22 14:01:00","61 mins","Desktop app"
"Webinar 3: Interviews","2021-07-22 13:00:00","2021-07-22 14:03:00","Ruth Adams","Ruth","Adams",\
"Host","ruth@example.org","2021-07-22 13:00:05","2021-07-22 14:00:00","60 mins","Web app"
"Webinar 3: Interviews","2021-07-22 13:00:00","2021-07-22 14:03:00","Björn Ek","Björn","Ek",\
"Attendee","","2021-07-22 13:00:05","2021-07-22 13:58:00","58 mins","Desktop app"
"""
WEBEX_BEFORE = """"Session detail for 'Webinar 3: Interviews':"
"Participant","Audio Type","Name","Email","Date","Invited","Registered","Start time","End time",\
"Duration","Company","Title"
"1","VoIP","Ana Souza","ana@example.org","July 22, 2021","No","Yes","1:00 pm Sydney Time",\
"2:01 pm Sydney Time","61 mins","Library","Ms"
"2","VoIP","Ruth Adams","ruth@example.org","July 22, 2021","No","Yes","1:00 pm Sydney Time",\
"2:00 pm Sydney Time","60 mins","Library","Ms"
"3","VoIP","Björn Ek","bjorn@example.org","July 22, 2021","No","Yes","1:00 pm Sydney Time",\
"1:58 pm Sydney Time","58 mins","Library",""
"""
GOTO_WEBINAR = """GoToWebinar Attendee Report
Generated,"Jul 23, 2021 09:12 AM AEST"

General Information
Webinar Name,Webinar ID
Webinar 3: Interviews,123-456-789
Actual Start Date/Time,Duration,# Registered,# Attended,Clicked Registration Link,Opened Invitation
"Jul 22, 2021 12:50 PM AEST",1 hour 15 minutes,40,22,30,28

Attendee Details
Attended,Interest Rating,Last Name,First Name,Email Address,Registration Date/Time,Join Time,\
Leave Time,Time in Session,Unsubscribed
Yes,86,Souza,Ana,ana@example.org,"Jul 1, 2021 10:00 AM AEST","Jul 22, 2021 12:58 PM AEST",\
"Jul 22, 2021 01:59 PM AEST",1 hour 1 minute,No
Yes,70,Adams,Ruth,ruth@example.org,"Jul 1, 2021 10:00 AM AEST","Jul 22, 2021 01:00 PM AEST",\
"Jul 22, 2021 02:00 PM AEST",1 hour,No
Yes,70,Ek,Björn,bjorn@example.org,"Jul 1, 2021 10:00 AM AEST","Jul 22, 2021 01:00 PM AEST",\
"Jul 22, 2021 01:58 PM AEST",58 minutes,No
No,,Lam,Chi,chi@example.org,"Jul 1, 2021 10:00 AM AEST",,,,No
"""
GOTO_MEETING = """Meeting Details
Meeting Title,Meeting Date
Webinar 3: Interviews,"July 22, 2021 1:00 PM AEST"

Attendees
Name,Email Address,Join Time,Leave Time,Time in Session (minutes)
Ana Souza,ana@example.org,1:00 PM,2:01 PM,61
Ruth Adams,ruth@example.org,1:00 PM,2:00 PM,60
Björn Ek,,1:00 PM,1:58 PM,58
"""
MEET = """First name,Last name,Email,Duration,Time joined,Time exited
Ana,Souza,ana@example.org,1 hr 1 min,1:00 PM,2:01 PM
Ruth,Adams,,1 hr,1:00 PM,2:00 PM
Björn,Ek,,58 min,1:00 PM,1:58 PM
"""
TWO_COLUMNS = """Attendee,Minutes
Ana Souza,61
Ruth Adams,60
Björn Ek,58
"""
SIGN_IN = """Name,Email
Ana Souza,ana@example.org
Ruth Adams,ruth@example.org
Björn Ek,
"""
BIG_BLUE = """Name,Moderator,Activity Score,Talk time,Webcam Time,Messages,Emojis,Poll Votes,\
Raise Hands,Join,Left,Duration
Ana Souza,FALSE,1.5,00:00:10,00:00:00,2,0,0,0,22.07.2021 13:00:05,22.07.2021 14:01:00,01:01:00
Ruth Adams,TRUE,1.5,00:40:10,01:00:00,2,0,0,0,22.07.2021 13:00:05,22.07.2021 14:00:00,01:00:00
Björn Ek,FALSE,1.5,00:00:10,00:00:00,2,0,0,0,22.07.2021 13:00:05,22.07.2021 13:58:00,00:58:00
"""
REPORTS = {
    "Zoom, a webinar in four lists": ZOOM_WEBINAR,
    "Zoom, a meeting": ZOOM_MEETING,
    "Teams": TEAMS,
    "Teams, an older one": TEAMS_BEFORE,
    "Teams, the first ones": TEAMS_FIRST,
    "Webex": WEBEX,
    "Webex, an older one": WEBEX_BEFORE,
    "GoTo Webinar": GOTO_WEBINAR,
    "GoTo Meeting": GOTO_MEETING,
    "Meet": MEET,
    "two columns": TWO_COLUMNS,
    "a list to sign in": SIGN_IN,
    "BigBlueButton": BIG_BLUE,
}
"""By the tool that writes it so."""
OF_TABS = frozenset(name for name, text in REPORTS.items() if "\t" in text)
"""Those that come in UTF-16 with tabs between the cells."""
SAYS_WHICH = frozenset(REPORTS) - {
    "Teams, the first ones",
    "Meet",
    "two columns",
    "a list to sign in",
    "BigBlueButton",
}
"""Those that name the meeting they are of."""
