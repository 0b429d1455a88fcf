"""Tests of reading and writing workbooks and tables."""
