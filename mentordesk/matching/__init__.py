"""The proven best cohort: criteria, rules, scores, solver with certificate. Pure numpy."""
