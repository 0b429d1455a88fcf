"""The tables of a programme file, a module a subject; models never leave storage and services."""
