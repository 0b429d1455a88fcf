"""Letters: templates, everybody they are for with what each would read, drafts and their log."""
