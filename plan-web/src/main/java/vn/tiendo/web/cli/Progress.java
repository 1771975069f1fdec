package vn.tiendo.web.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Path;

/** One line that says which of many files is being read; only where a person looks on. */
final class Progress {
    private final PrintWriter out;
    private final int all;
    private final boolean shown;
    private int begun;

    Progress(PrintWriter out, int all) {
        this.out = out;
        this.all = all;
        Console console = System.console();
        this.shown = all > 1 && console != null && console.isTerminal();
    }

    void begin(Path file) {
        begun++;
        if (shown) {
            out.print("\r\033[K[" + begun + "/" + all + "] " + file);
            out.flush();
        }
    }

    /** Clears the line before something else is said. */
    void clear() {
        if (shown) {
            out.print("\r\033[K");
            out.flush();
        }
    }
}
