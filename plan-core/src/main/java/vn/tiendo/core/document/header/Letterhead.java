package vn.tiendo.core.document.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.document.TextSpan;
import vn.tiendo.core.document.noise.FlatText;
import vn.tiendo.core.document.reading.Found;

/**
 * Cơ quan ban hành: the last body of the left column, over one or more lines, without the body above it. A standing
 * organ printed below its committee comes first. The national title, the Party's title, number and date may share the
 * lines.
 */
record Letterhead(@Nullable Found<String> parent, Found<String> issuer) {
    private static final Pattern TITLES = Pattern.compile(
            "c[ộô]ng h[òo]a xã h[ộô]i ch[ủu] ngh[ĩi]a vi[ệê]t nam|[đð][ộô]c l[ậâ]p ?- ?t[ựư] do(?: ?- ?h[ạa]nh phúc)?|đ[ảa]ng c[ộô]ng s[ảa]n vi[ệê]t nam|dự thảo.*|^đoàn (?:tncs|thanh niên cộng sản) hồ chí minh$");
    private static final Pattern BODY = Pattern.compile(
            "^(?:ủy ban|ubnd|hđnd|hội|ban|sở|phòng|đảng ủy|đảng bộ|huyện ủy|tỉnh ủy"
                    + "|thành ủy|thị ủy|quận ủy|văn phòng|mặt trận|ubmttq|ub mttq|mttq|công an|bộ|chi bộ|chi ủy|trung tâm|trường|đoàn"
                    + "|đảng đoàn|liên đoàn|tổng liên đoàn|công đoàn|hội đồng|tiểu ban|thanh tra|chi cục|cục|tòa án|viện|bch|bộ chỉ huy|ủy viên|thường trực|chính phủ|thủ tướng"
                    + "|(?:tỉnh|thành|thị|huyện|quận|xã|phường) đoàn|liên minh|tổng cục|kho bạc|bảo hiểm xã hội|bệnh viện|hạt kiểm lâm).*");
    private static final Pattern STANDING =
            Pattern.compile("^(?:ban thường vụ|ban thường trực|ban chấp hành|thường trực)$");

    static @Nullable Letterhead in(List<FlatText> head) {
        List<List<FlatText>> bodies = new ArrayList<>();
        for (FlatText line : head) {
            FlatText rest = strip(line);
            if (rest.length() < 3 || rest.text().chars().noneMatch(Character::isLetter)) {
                continue;
            }
            if (BODY.matcher(rest.folded()).matches()) {
                bodies.add(new ArrayList<>(List.of(rest)));
            } else if (!bodies.isEmpty() && bodies.getLast().size() < 4) {
                bodies.getLast().add(rest);
            }
        }
        return bodies.isEmpty() ? null : of(bodies);
    }

    private static Letterhead of(List<List<FlatText>> bodies) {
        FlatText last = FlatText.join(bodies.getLast());
        if (bodies.size() > 1 && STANDING.matcher(last.folded()).matches()) {
            FlatText above = FlatText.join(bodies.get(bodies.size() - 2));
            String name = last.text() + " " + above.text();
            TextSpan span = above.span().and(last.span());
            return new Letterhead(body(bodies, 3), new Found<>(OrdinaryWriting.of(name), span));
        }
        return new Letterhead(body(bodies, 2), new Found<>(OrdinaryWriting.of(last.text()), last.span()));
    }

    private static @Nullable Found<String> body(List<List<FlatText>> bodies, int fromTheEnd) {
        if (bodies.size() < fromTheEnd) {
            return null;
        }
        FlatText lines = FlatText.join(bodies.get(bodies.size() - fromTheEnd));
        return new Found<>(OrdinaryWriting.of(lines.text()), lines.span());
    }

    private static FlatText strip(FlatText line) {
        FlatText rest = DateLine.without(NumberLine.without(line));
        Matcher titles = TITLES.matcher(rest.folded());
        return titles.find() ? rest.sub(0, titles.start()) : rest;
    }
}
