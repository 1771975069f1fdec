package vn.tiendo.web.cli;

import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.tiendo.core.document.UnreadableFile;
import vn.tiendo.core.document.reading.ParseProblem;

/** What the command line says: the words of the review page. */
final class Words {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final ResourceBundleMessageSource MESSAGES = new ResourceBundleMessageSource();

    static {
        MESSAGES.setBasenames("messages/intake", "messages/document");
        MESSAGES.setDefaultEncoding("UTF-8");
        MESSAGES.setFallbackToSystemLocale(false);
    }

    static final String FOLDER = "là thư mục; hãy nêu từng tệp, ví dụ thư_mục/*.docx";

    private Words() {}

    static String of(UnreadableFile unreadable) {
        return MESSAGES.getMessage(unreadable.key(), unreadable.arguments().toArray(), VIETNAMESE);
    }

    static String of(Exception broken) {
        if (broken instanceof FileSystemException named && FOLDER.equals(named.getReason())) {
            return FOLDER;
        }
        if (broken instanceof UncheckedIOException) {
            return "không ghi được kết quả";
        }
        return broken instanceof NoSuchFileException ? "không có tệp này" : "không đọc được tệp này";
    }

    static String of(ParseProblem problem) {
        Object[] quoted = problem.arguments().toArray();
        String other = MESSAGES.getMessage("intake.problem.other", quoted, VIETNAMESE);
        String said = MESSAGES.getMessage("intake.problem." + problem.code(), quoted, other, VIETNAMESE);
        return problem.mend() == null
                ? String.valueOf(said)
                : MESSAGES.getMessage("intake.problem.mended", new Object[] {said, problem.mend()}, VIETNAMESE);
    }
}
