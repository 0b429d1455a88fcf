"""Programme files of every schema since the first, packed with xz, each beside its dump.

They are never made anew: a later program must open what an earlier one wrote.
"""
