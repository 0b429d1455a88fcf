"""Tests of ui/privacy."""
