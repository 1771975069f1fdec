package vn.tiendo.web.cli;

import vn.tiendo.core.document.reading.ParsedDocument;

/** A file's text and what was read out of it. */
record Reading(String name, String text, ParsedDocument parsed) {}
