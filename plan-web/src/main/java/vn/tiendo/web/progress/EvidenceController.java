package vn.tiendo.web.progress;

import java.nio.charset.StandardCharsets;
import lombok.RequiredArgsConstructor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Visibility;
import vn.tiendo.core.document.store.StoredFile;
import vn.tiendo.core.document.store.StoredFileId;
import vn.tiendo.core.progress.ReportHistory;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.web.shared.CurrentActor;

/** Hands a file of evidence out to be saved, never to be shown by the browser as a page of this application. */
@Controller
@RequiredArgsConstructor
class EvidenceController {
    private final ReportHistory history;

    @GetMapping("/minh-chung/{id}")
    ResponseEntity<byte[]> file(@PathVariable String id, @CurrentActor Actor actor) {
        StoredFile file = history.evidence(read(id), Visibility.of(actor)).orElseThrow(() -> new NotFound(id));
        ContentDisposition saved = ContentDisposition.attachment()
                .filename(file.getName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(file.getContent());
    }

    private static StoredFileId read(String id) {
        try {
            return StoredFileId.of(id);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound(id);
        }
    }
}
