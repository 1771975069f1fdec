package vn.tiendo.core.document.reference;

import java.util.List;
import vn.tiendo.core.document.noise.FlatText;

/** One way of naming a document without its symbol. */
interface Form {
    List<Place> in(FlatText text);
}
