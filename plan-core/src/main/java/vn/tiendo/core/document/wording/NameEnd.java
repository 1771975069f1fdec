package vn.tiendo.core.document.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.core.document.noise.FlatText;

/**
 * Walks over a list of bodies word by word, as far as the words can belong to names: capitals, fields of work, places,
 * "trực thuộc", "của …", and a further body after a comma or "và". Where it stops, the list ends, whether or not the
 * verb that follows is known.
 */
final class NameEnd {
    private static final Pattern CONNECTOR =
            Pattern.compile("(?:\\s?[,;/&]\\s?(?:và |cùng với |cùng )?|\\s?[-+]\\s|\\s(?:và|cùng với|cùng|hoặc)\\s)");
    private static final Pattern CAPITAL_VERB = Pattern.compile(
            "(?:phối hợp|chủ trì|có trách nhiệm|chịu trách nhiệm|căn cứ|chủ động|tiếp tục|thường xuyên|thực hiện|triển khai)(?![\\p{L}])");
    private static final Pattern RELATION =
            Pattern.compile("(?:thuộc và trực thuộc|thuộc|của|ở|tại|đóng tại|trong)(?: .{0,40})?");
    private static final Pattern TOPIC = Pattern.compile(
            "(?:thời gian|nội dung|địa điểm|phương pháp|hình thức|kinh phí|thành phần|nhiệm vụ|trách nhiệm|kết quả|yêu cầu|mục đích|cơ sở vật chất|trang thiết bị|học sinh|nhân dân)(?![\\p{L}])");
    private static final Pattern CLASS_OF_NAMES = Pattern.compile("các \\p{Lu}");
    private static final int LONGEST_RELATIVE = 30;
    private static final int LONGEST_BRACKET = 300;

    private final FlatText text;
    private final int limit;
    private int at;
    private int verb;
    private int lastWord;
    private boolean lone;
    private boolean named;
    private boolean closed;

    private NameEnd(FlatText text, int start, int limit) {
        this.text = text;
        this.limit = limit;
        this.at = start;
        this.verb = Predicate.next(text, start, start, limit);
        int head = BodyHead.end(text, start);
        if (head > start) {
            take(Math.min(head, limit), false);
            seekVerb(start);
        }
        while (at < limit && step(start)) {
            seekVerb(start);
        }
        trim();
    }

    private void seekVerb(int start) {
        verb = verb >= 0 && verb < at ? Predicate.next(text, start, at, limit) : verb;
    }

    static boolean capitalVerb(FlatText text, int at) {
        return CAPITAL_VERB.matcher(text.folded()).region(at, text.length()).lookingAt();
    }

    static NameEnd of(FlatText text, int start, int limit) {
        return new NameEnd(text, start, limit);
    }

    int at() {
        return at;
    }

    /** The first known verb at or after the end, -1 when there is none. */
    int verb() {
        return verb;
    }

    /** Whether the last name can end here: it has a proper name, a place or a closing word. */
    boolean complete() {
        return named || closed;
    }

    /** Whether more may belong to the name though no rule knows the words: no place, closing word or proper noun ends it. */
    boolean open() {
        return !closed && !lone;
    }

    private boolean step(int start) {
        int here = at;
        while (here < limit && text.text().charAt(here) == ' ') {
            here++;
        }
        if (here >= limit || here == verb) {
            return false;
        }
        char c = text.text().charAt(here);
        if (c == '(') {
            return bracket(here);
        }
        if (connector(start)) {
            return true;
        }
        if (Character.isUpperCase(c)) {
            return capital(here);
        }
        if (Character.isDigit(c)) {
            return number(here);
        }
        return Character.isLowerCase(c) && small(here, start);
    }

    private boolean bracket(int here) {
        int close = text.text().indexOf(')', here);
        if (close < 0 || close >= limit || close - here > LONGEST_BRACKET) {
            return false;
        }
        at = close + 1;
        return true;
    }

    private boolean connector(int start) {
        Matcher connector = CONNECTOR.matcher(text.folded()).region(at, limit).useTransparentBounds(true);
        if (!connector.lookingAt() || connector.end() >= limit) {
            return false;
        }
        int next = connector.end();
        int head = next == verb ? -1 : BodyHead.end(text, next);
        if (head > 0 && head <= limit) {
            named = false;
            closed = false;
            return take(head, false);
        }
        boolean semicolon = connector.group().contains(";") || connector.group().contains("cùng");
        if (semicolon
                || TOPIC.matcher(text.folded()).region(next, limit).lookingAt()
                || next == verb
                || CAPITAL_VERB.matcher(text.folded()).region(next, limit).lookingAt()) {
            return false;
        }
        return afterConnector(next, start);
    }

    private boolean afterConnector(int next, int start) {
        int end = max(
                NameWords.classWord(text, next, limit),
                Predicate.asNoun(text, start, next, limit),
                NameWords.field(text, next, limit),
                NameWords.kind(text, next, limit));
        int place = NameWords.place(text, next, limit);
        if (end > 0 && end > place) {
            take(end, named);
            closed = false;
            return true;
        }
        if (place > 0) {
            take(place, true);
            closed = true;
            return true;
        }
        if (named && number(next)) {
            return true;
        }
        if (!Character.isUpperCase(text.text().charAt(next))) {
            return false;
        }
        at = next;
        lone = false;
        return capital(next);
    }

    private boolean capital(int here) {
        if (CAPITAL_VERB.matcher(text.folded()).region(here, limit).lookingAt() && (named || closed)) {
            return false;
        }
        int field = max(NameWords.field(text, here, limit), BodyHead.end(text, here));
        if (field > 0 && field <= limit) {
            return take(field, true);
        }
        ProperWord word = ProperWord.at(text, here, limit, lone, verb);
        if (word.end() < 0) {
            return false;
        }
        take(word.end(), true);
        lone = word.lone();
        return true;
    }

    private boolean number(int here) {
        int end = closed ? NameNumber.ofPlace(text, lastWord, here, limit) : NameNumber.plain(text, here, limit);
        return end > 0 && take(end, true);
    }

    private boolean small(int here, int start) {
        int place = NameWords.place(text, here, limit);
        if (place > 0) {
            take(place, true);
            closed = true;
            return true;
        }
        if (text.folded().startsWith("có ", here) && having(here)) {
            return true;
        }
        int closer = NameWords.closer(text, here, limit);
        if (closer > 0) {
            boolean ofNamed = named && text.folded().startsWith("được ", here);
            return !ofNamed && closer(here, closer);
        }
        if (closed) {
            return false;
        }
        if (CLASS_OF_NAMES.matcher(text.text()).region(here, limit).lookingAt()) {
            return take(here + 3, named);
        }
        return word(here, start);
    }

    private boolean word(int here, int start) {
        int head = BodyHead.end(text, here);
        int word = max(
                NameWords.field(text, here, limit),
                NameWords.kind(text, here, limit),
                Predicate.asNoun(text, start, here, limit),
                NameNumber.symbol(text, here, limit));
        if (head > 0 && head <= limit && head >= word) {
            return take(head, false);
        }
        if (word < 0) {
            word = named ? -1 : Bridge.end(text, here, limit, verb);
            closed = word > 0;
        }
        if (word < 0) {
            return false;
        }
        return take(word, named);
    }

    /** "các xã có biển rà soát": what a class has, a few words before its verb, tells which of it are meant. */
    private boolean having(int here) {
        if (verb < 0 || verb - here > LONGEST_RELATIVE || NameWords.closer(text, here, limit) > 0) {
            return false;
        }
        String between = text.folded().substring(here, verb).strip();
        if (!between.matches("có [\\p{L} ]+")) {
            return false;
        }
        take(here + between.length(), true);
        closed = true;
        return true;
    }

    /** "của", "thuộc" need a body, a place or a name after them. */
    private boolean closer(int here, int end) {
        if (!RELATION.matcher(text.folded().substring(here, end)).matches()) {
            take(end, named);
            closed = true;
            return true;
        }
        int next = end + 1;
        if (next >= limit) {
            return false;
        }
        int head = max(
                BodyHead.end(text, next), NameWords.classWord(text, next, limit), NameWords.place(text, next, limit));
        boolean capital = Character.isUpperCase(text.text().charAt(next));
        boolean whole = text.folded()
                .substring(here, end)
                .matches(
                        ".* (?:ngoài|mình|địa phương|cơ sở|trung ương|đảng|tiểu ban|ban chỉ đạo|ban tổ chức|hội đồng|tổ công tác|đoàn|ban|tổ)");
        if (head < 0 && !capital && !whole) {
            return false;
        }
        take(head > 0 && head <= limit && !whole ? head : end, true);
        closed = false;
        return true;
    }

    private boolean take(int end, boolean isNamed) {
        lastWord = at;
        at = end;
        named = isNamed;
        lone = false;
        return true;
    }

    private void trim() {
        while (at > 0
                && at <= text.length()
                && at > lastWord
                && " ,;-".indexOf(text.text().charAt(at - 1)) >= 0) {
            at--;
        }
    }

    private static int max(int... ends) {
        int best = -1;
        for (int end : ends) {
            best = Math.max(best, end);
        }
        return best;
    }
}
