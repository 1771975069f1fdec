package vn.tiendo.web.drafting;

import java.nio.charset.StandardCharsets;
import lombok.RequiredArgsConstructor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.export.PrintPlan;
import vn.tiendo.core.export.PrintedPlan;
import vn.tiendo.core.export.docx.PlanDocx;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.web.shared.CurrentActor;

/** A plan on paper: the page alone, or a Word file of the same. */
@Controller
@RequiredArgsConstructor
class PrintController {
    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final int LONGEST_NAME = 120;

    private final PrintPlan printPlan;

    @GetMapping("/ke-hoach/{id}/trang-in")
    String page(@PathVariable PlanId id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("printed", printPlan.of(id, actor));
        model.addAttribute("id", id);
        return "drafting/sheet";
    }

    @GetMapping("/ke-hoach/{id}/ke-hoach.docx")
    ResponseEntity<byte[]> docx(@PathVariable PlanId id, @CurrentActor Actor actor) {
        PrintedPlan printed = printPlan.of(id, actor);
        ContentDisposition name = ContentDisposition.attachment()
                .filename(fileName(printed), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(DOCX)
                .body(PlanDocx.write(printed));
    }

    /** The title as it stands on paper, without what file systems do not take. */
    private static String fileName(PrintedPlan printed) {
        String title = printed.title().stream()
                .limit(2)
                .map(line -> line.text().strip())
                .reduce((type, subject) -> type + " " + subject)
                .orElse("");
        String safe = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
        return (safe.length() > LONGEST_NAME ? safe.substring(0, LONGEST_NAME).strip() : safe) + ".docx";
    }
}
