"""The lists of an export besides the applicants, each with what may be edited outside."""
