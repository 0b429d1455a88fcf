"""Reading e-mail and archives, and drafting letters, calendars and drafts."""
