package vn.tiendo.core.document.check;

import java.util.List;
import vn.tiendo.core.document.reading.ParseProblem;

/** One thing that a careful clerk looks for. A rule only points; it changes nothing. */
public interface Rule {
    List<ParseProblem> look(Pieces pieces);
}
