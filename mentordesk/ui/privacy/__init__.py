"""The window of privacy: erasing, anonymising, a person's record, the password."""
