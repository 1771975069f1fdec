package vn.tiendo.web.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.intake.ReceiveFile.Receiving;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.core.shared.VietnameseText;

/**
 * What somebody brings in: a file, or a text that was pasted, which is kept as a file of its own.
 *
 * @param missing the message when there is nothing to take in
 */
record Arrival(String name, String type, byte[] content, String missing) {
    private static final String UNNAMED = "van-ban-dan.txt";
    private static final int LONGEST_NAME = 80;
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}/\\\\:*?\"<>|#`]+");
    private static final Pattern TITLE =
            Pattern.compile("(?:ke hoach|chuong trinh(?: hanh dong)?|quyet dinh|nghi quyet|chi thi|huong dan|thong bao"
                    + "|thong tri|ket luan|de an)(?<rest> .*)?");
    private static final Pattern WHITE = Pattern.compile("[\\s\\h]+");

    static Arrival uploaded(@Nullable MultipartFile file) throws IOException {
        String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return file == null
                ? new Arrival("", "", new byte[0], "intake.upload.none")
                : new Arrival(
                        bare(name),
                        Objects.requireNonNullElse(file.getContentType(), "application/octet-stream"),
                        file.getBytes(),
                        "intake.upload.none");
    }

    /** Named after its title, which is set in capitals, or else after its first line that says anything: a letterhead is the same for all. */
    static Arrival pasted(String text) {
        List<String> lines = text.lines()
                .limit(200)
                .map(line -> WHITE.matcher(UNFIT.matcher(line).replaceAll(" "))
                        .replaceAll(" ")
                        .strip())
                .filter(line -> line.chars().anyMatch(Character::isLetter))
                .toList();
        String said = title(lines);
        String name = said.isEmpty()
                ? UNNAMED
                : said.substring(0, Math.min(LONGEST_NAME, said.length())).strip() + ".txt";
        boolean blank = text.isBlank();
        return new Arrival(
                blank ? "" : name,
                "text/plain;charset=UTF-8",
                text.getBytes(StandardCharsets.UTF_8),
                "intake.paste.none");
    }

    private static String title(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Matcher title = TITLE.matcher(VietnameseText.fold(lines.get(i)));
            if (title.matches() && Character.isUpperCase(lines.get(i).charAt(1))) {
                boolean whole = title.group("rest") != null || i + 1 == lines.size();
                return whole ? lines.get(i) : lines.get(i) + " " + lines.get(i + 1);
            }
        }
        return lines.isEmpty() ? "" : lines.getFirst();
    }

    /** @throws RuleViolation when nothing was brought */
    Receiving by(Actor actor) {
        if (name.isEmpty()) {
            throw new RuleViolation(missing);
        }
        return new Receiving(actor, name, type, content);
    }

    /** Some browsers send the path on the person's machine along. */
    private static String bare(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
