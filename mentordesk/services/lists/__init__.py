"""Lists that arrive besides applications: members, attendance, contact logs, survey answers.

Each is read by the importer's child, recognised by the importer's rules, shown as a plan, and
applied as one action. How to add one: its columns in `spreadsheets.list_columns`, a module here
with a `plan_` and an `apply_` function, and its line in `services.lists.doors`.
"""
