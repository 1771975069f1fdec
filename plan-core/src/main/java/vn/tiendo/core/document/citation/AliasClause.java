package vn.tiendo.core.document.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.core.document.noise.Cue;
import vn.tiendo.core.document.noise.FlatText;

/**
 * The clause that gives a document a short name: "(sau đây gọi tắt là Kế hoạch 12)", "(viết tắt là Chỉ thị 11)", ", sau
 * đây gọi là Nghị quyết". Only a name that begins with a kind of document; bodies and things are abbreviated likewise.
 */
public record AliasClause(int start, int end, String alias) {
    private static final Cue CLAUSE = Cue.of("(?:\\(|, ?)(?:sau đây (?:xin )?(?:được )?(?:gọi|viết)(?: chung| tắt){0,2}"
            + "|(?:gọi|viết)(?: chung| tắt){1,2}) ?(?:là|:)? ?\"?(?<alias>[^(),;:.\"]{2,80})\"?\\)?");
    private static final Pattern NEW_CLAUSE = Pattern.compile("[.;] ");
    private static final Pattern OWN = Pattern.compile(" (?:ban hành|xây dựng) (?:\\p{L}+ ){1,2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
    private static final Pattern SEVERAL = Pattern.compile("\\d.* và .*\\d");
    private static final int REACH = 600;

    public static List<AliasClause> in(FlatText text) {
        List<AliasClause> clauses = new ArrayList<>();
        for (Matcher clause : CLAUSE.in(text.folded())) {
            String alias = text.text()
                    .substring(clause.start("alias"), clause.end("alias"))
                    .strip();
            if (TypeWords.begin(alias) && !SEVERAL.matcher(alias).find()) {
                clauses.add(new AliasClause(clause.start(), clause.end(), alias));
            }
        }
        return clauses;
    }

    /**
     * How well the short name fits a document named before it: 0 not at all, 1 beside it, 2 of its kind, 3 by its number.
     *
     * @param end behind what names the document
     */
    public int fits(FlatText text, int end, String type, String number) {
        if (end > start || start - end > REACH) {
            return 0;
        }
        String between = text.folded().substring(end, start);
        if (NEW_CLAUSE.matcher(between).find()) {
            return 0;
        }
        Matcher told = NUMBER.matcher(alias);
        boolean ofNumber = told.find();
        if (ofNumber) {
            return told.group().replaceFirst("^0+", "").equals(number.replaceFirst("^0+", "")) ? 3 : 0;
        }
        boolean kind = TypeWords.sameKind(alias, type);
        boolean own = OWN.matcher(between).find();
        return own ? 0 : kind ? 2 : 1;
    }
}
