package vn.tiendo.web.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.document.SourceReader;
import vn.tiendo.core.export.extraction.ExtractFile;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.web.shared.CurrentActor;

/** What stands in a document, for another program of somebody who has an account: any body, any role. */
@RestController
@RequiredArgsConstructor
class ExtractionController {
    static final String ADDRESS = "/api/v1/extractions";

    private static final int MEGABYTE = 1024 * 1024;

    private final ExtractFile extractFile;

    /** One file a request: a second one would otherwise go unanswered without a word. */
    @PostMapping(path = ADDRESS, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Map<String, @Nullable Object> ofFile(
            @CurrentActor Actor actor,
            @RequestParam(value = "file", required = false) @Nullable List<MultipartFile> files)
            throws IOException {
        if (files != null && files.size() > 1) {
            throw new RuleViolation("extraction.file.several");
        }
        MultipartFile file = files == null || files.isEmpty() ? null : files.getFirst();
        String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (file == null || name.isEmpty()) {
            throw new RuleViolation("extraction.file.missing");
        }
        return extractFile.extract(name, file.getBytes());
    }

    /** @param name what the answer calls the text; its ending says how it is to be read */
    @PostMapping(path = ADDRESS, consumes = MediaType.TEXT_PLAIN_VALUE)
    Map<String, @Nullable Object> ofText(
            @CurrentActor Actor actor, @RequestParam(defaultValue = "van-ban.txt") String name, InputStream body)
            throws IOException {
        // one byte more than may be read tells that there is more, without taking it all in
        return extractFile.extract(name, body.readNBytes(SourceReader.LIMIT * MEGABYTE + 1));
    }
}
