package vn.tiendo.web.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.intake.Intakes.IntakeRow;
import vn.tiendo.core.intake.reading.ListIntakes;
import vn.tiendo.web.shared.CurrentActor;

/** Văn bản: the documents read in for one's body. */
@Controller
@RequiredArgsConstructor
class IntakeListController {
    private final ListIntakes listIntakes;
    private final Clock clock;

    @GetMapping("/van-ban")
    String list(@CurrentActor Actor actor, Model model) {
        List<Line> lines = listIntakes.of(actor).stream()
                .map(row -> new Line(row, at(row.uploadedAt())))
                .toList();
        model.addAttribute("lines", lines);
        return "intake/list";
    }

    private ZonedDateTime at(Instant instant) {
        return instant.atZone(clock.getZone());
    }

    /** One read-in document, and when it came by the clock on the wall. */
    record Line(IntakeRow row, ZonedDateTime at) {}
}
