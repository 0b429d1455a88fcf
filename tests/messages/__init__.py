"""Tests of messages: read, and drafted."""
