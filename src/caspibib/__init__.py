"""Bilingual scholarly reference lists: parse, pair, export and format."""
