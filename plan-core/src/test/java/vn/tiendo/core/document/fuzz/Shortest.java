package vn.tiendo.core.document.fuzz;

import java.util.Objects;
import java.util.function.Consumer;

/** Takes away from a text that breaks a promise whatever is not needed to break the same one. */
final class Shortest {
    private static final int MOST_TRIES = 3_000;

    private final Consumer<String> promises;
    private final String failure;
    private int tries;

    private Shortest(Consumer<String> promises, String failure) {
        this.promises = promises;
        this.failure = failure;
    }

    static String of(String text, Consumer<String> promises) {
        String failure = failure(promises, text);
        return failure.isEmpty() ? text : new Shortest(promises, failure).shortened(text);
    }

    private String shortened(String text) {
        String shortest = text;
        for (int piece = Math.max(1, text.length() / 2); piece > 0 && tries < MOST_TRIES; piece /= 2) {
            for (int at = 0; at < shortest.length() && tries < MOST_TRIES; ) {
                String less = shortest.substring(0, at) + shortest.substring(Math.min(shortest.length(), at + piece));
                tries++;
                if (failure(promises, less).equals(failure)) {
                    shortest = less;
                } else {
                    at += piece;
                }
            }
        }
        return shortest;
    }

    /** What broke and where, without the words it broke on: failures that agree in it are one; empty when all held. */
    static String failure(Consumer<String> promises, String text) {
        try {
            promises.accept(text);
            return "";
        } catch (AssertionError broken) {
            return "promise " + Objects.toString(broken.getMessage()).strip().split("[«\n\\]]")[0];
        } catch (Exception | StackOverflowError thrown) {
            return thrown.getClass().getSimpleName() + " at " + place(thrown);
        }
    }

    private static String place(Throwable thrown) {
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (frame.getClassName().startsWith("vn.tiendo")) {
                return frame.getClassName() + "." + frame.getMethodName();
            }
        }
        return "?";
    }
}
