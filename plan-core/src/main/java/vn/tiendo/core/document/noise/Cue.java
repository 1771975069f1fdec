package vn.tiendo.core.document.noise;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is looked for in every sentence. It is tried only where a letter stands that it can begin with, which
 * the pattern itself tells when tried on that letter alone; it finds what {@link Matcher#find()} would find.
 */
public final class Cue {
    private static final int TOLD = 0x2200;
    private static final byte UNKNOWN = 0;
    private static final byte NEVER = 1;
    private static final byte AFTER_SIGNS = 2;
    private static final byte ANYWHERE = 3;

    private static final String[] LETTERS = {"a", "e", "x", "ữ", "Đ"};
    private static final String[] SIGNS = {"", " ", "(", "/", "-", ",", ".", "1", "9", "\u0001"};

    private final Pattern pattern;
    private final Pattern beginning;
    private final byte[] begins = new byte[TOLD];

    private Cue(Pattern pattern) {
        this.pattern = pattern;
        // what must stand before it is more than one letter can show
        this.beginning = Pattern.compile(pattern.pattern().replace("(?<=", "(?:|"), pattern.flags());
    }

    public static Cue of(String pattern) {
        return new Cue(Pattern.compile(pattern));
    }

    public static Cue of(Pattern pattern) {
        return new Cue(pattern);
    }

    public Pattern pattern() {
        return pattern;
    }

    public Search in(CharSequence text) {
        return in(text, 0, text.length());
    }

    /** Only between two places; what stands before and behind them is seen, too. */
    public Search in(CharSequence text, int start, int end) {
        return new Search(text, start, end);
    }

    private boolean mayBeginAt(CharSequence text, int at) {
        char letter = text.charAt(at);
        if (letter >= TOLD || at == 0) {
            return true;
        }
        byte known = begins[letter];
        if (known == UNKNOWN) {
            known = tried(letter);
            begins[letter] = known;
        }
        return known != NEVER && (known == ANYWHERE || !Character.isLetter(text.charAt(at - 1)));
    }

    private byte tried(char letter) {
        return mayBegin(LETTERS, letter) ? ANYWHERE : mayBegin(SIGNS, letter) ? AFTER_SIGNS : NEVER;
    }

    private boolean mayBegin(String[] before, char letter) {
        for (String sign : before) {
            Matcher alone = over(beginning, sign + letter).region(sign.length(), sign.length() + 1);
            if (alone.lookingAt() || alone.hitEnd()) {
                return true;
            }
        }
        return false;
    }

    private static Matcher over(Pattern pattern, CharSequence text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Goes from find to find through one text; the matcher it gives stands at the one found last. */
    public final class Search implements Iterable<Matcher> {
        private final CharSequence text;
        private final int end;
        private final Matcher matcher;
        private int next;

        private Search(CharSequence text, int start, int end) {
            this.text = text;
            this.next = start;
            this.end = end;
            this.matcher = over(pattern, text);
        }

        public boolean find() {
            for (int at = next; at <= end; at++) {
                if ((at == end || mayBeginAt(text, at))
                        && matcher.region(at, end).lookingAt()) {
                    next = Math.max(matcher.end(), at + 1);
                    return true;
                }
            }
            next = end + 1;
            return false;
        }

        public Matcher found() {
            return matcher;
        }

        @Override
        public Iterator<Matcher> iterator() {
            return new Iterator<>() {
                private boolean ahead;

                @Override
                public boolean hasNext() {
                    ahead = ahead || find();
                    return ahead;
                }

                @Override
                public Matcher next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    ahead = false;
                    return matcher;
                }
            };
        }
    }
}
