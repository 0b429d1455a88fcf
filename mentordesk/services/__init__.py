"""What a coordinator does, one module a subject: load_... reads, verbs write."""
