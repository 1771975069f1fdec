package vn.tiendo.core.document.reference;

import vn.tiendo.core.document.reading.HowRead;
import vn.tiendo.core.document.reading.ReadReference.Naming;

/** Words of a text that name a document, and which. */
record Place(int start, int end, Naming names, HowRead how) {
    boolean overlaps(int from, int to) {
        return start < to && from < end;
    }
}
