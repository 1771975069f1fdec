package vn.tiendo.core.document.corpus;

import java.util.List;

/** Compares one kind of reading with its labels. */
interface Comparison {
    /** Each reading that does not hold, named so that it can be found again: "lead II.3", "citation 12/KH-UBND". */
    List<String> unheld(Entry labels, Entry read);
}
