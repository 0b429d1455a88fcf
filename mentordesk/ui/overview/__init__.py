"""The overview: figures, where the intake stands, what to do next, what happened and comes."""
