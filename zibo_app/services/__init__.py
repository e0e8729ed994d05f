"""Use cases: plain functions from the catalogue to what a page, a chart or an export shows; no Qt, no SQL."""
