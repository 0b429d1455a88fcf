"""Tests of services/privacy."""
