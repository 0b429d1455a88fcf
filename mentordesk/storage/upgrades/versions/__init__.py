"""One module for each version since the second: what it adds to the version before.

A module is never changed once a release has written files of its version. It names its tables and
columns itself and never looks at the models, which go on changing. How to add one is told in
`storage.upgrades.steps`.
"""
