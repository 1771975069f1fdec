package vn.tiendo.web.progress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;
import vn.tiendo.core.progress.ReportProgress.Upload;
import vn.tiendo.core.shared.VietnameseText;

/** The files sent along with a report: common kinds only, none empty, none above the limit. */
final class EvidenceFiles {
    static final int MEGABYTES = 10;

    private static final int MOST = 5;
    private static final Set<String> KINDS = Set.of(
            "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "rtf", "txt", "csv", "jpg", "jpeg",
            "png", "gif", "webp", "heic", "tif", "tiff", "bmp", "zip", "rar", "7z", "mp3", "m4a", "mp4", "mov");

    private EvidenceFiles() {}

    /** What can be kept; what cannot is said on the field "files". */
    static List<Upload> read(@Nullable List<MultipartFile> files, BindingResult form) {
        List<MultipartFile> sent = files == null ? List.of() : files;
        List<MultipartFile> chosen =
                sent.stream().filter(file -> !name(file).isEmpty()).toList();
        if (chosen.size() > MOST) {
            form.rejectValue("files", "progress.files.tooMany", new Object[] {MOST}, null);
        }
        chosen.forEach(file -> check(file, form));
        return form.hasErrors()
                ? List.of()
                : chosen.stream().map(EvidenceFiles::upload).toList();
    }

    private static void check(MultipartFile file, BindingResult form) {
        String name = name(file);
        String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (file.isEmpty()) {
            form.rejectValue("files", "progress.files.empty", new Object[] {name}, null);
        } else if (file.getSize() > MEGABYTES * 1024L * 1024L) {
            form.rejectValue("files", "progress.files.tooLarge", new Object[] {name, MEGABYTES}, null);
        } else if (!KINDS.contains(kind)) {
            form.rejectValue("files", "progress.files.kind", new Object[] {name}, null);
        }
    }

    private static Upload upload(MultipartFile file) {
        try {
            String type = file.getContentType();
            return new Upload(name(file), type == null ? "application/octet-stream" : type, file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some browsers send the whole path. */
    private static String name(MultipartFile file) {
        String sent = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        return VietnameseText.oneLine(VietnameseText.nfc(last).replaceAll("\\p{Cntrl}", ""));
    }
}
