"""MentorDesk: the desk of a mentoring scheme's coordinator.

A map of the house (each package may import only those named before it):

    resources     where a file of resources/ is (checkout, wheel, frozen)
    domain        plain values and rules: people, intakes, applications, pairs, fees, hours
    storage       the programme file: models, one door for writing, history, opening, backups
    spreadsheets  workbooks and tables: reading, understanding, writing
    messages      e-mail and archives; letters, drafts, calendars
    matching      criteria, rules, scores, the solver and its proof
    documents     certificates, statements and reports as PDF
    services      what a coordinator does: load_... reads, verbs write
    ui            the window (the only package that imports Qt)
    cli           the same services without a window, as commands
    app           the one place where the parts meet
"""

__version__ = "0.4.0"
