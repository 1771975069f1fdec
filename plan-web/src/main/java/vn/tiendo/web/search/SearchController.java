package vn.tiendo.web.search;

import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.BodyEntry;
import vn.tiendo.core.body.Visibility;
import vn.tiendo.core.obligation.AsOf;
import vn.tiendo.core.obligation.ObligationRegister;
import vn.tiendo.core.obligation.ObligationRow;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.core.plan.register.PlanRegister;
import vn.tiendo.core.plan.register.PlanRow;
import vn.tiendo.core.shared.PageOf;
import vn.tiendo.core.shared.VietnameseText;
import vn.tiendo.web.obligation.ObligationFilter;
import vn.tiendo.web.obligation.ObligationLine;
import vn.tiendo.web.obligation.Today;
import vn.tiendo.web.shared.CurrentActor;

/** Tìm kiếm: plans, obligations and bodies within what the actor may see, marks or no marks. */
@Controller
@RequiredArgsConstructor
class SearchController {
    private static final int FIRST = 8;
    private static final int LONGEST = 200;

    private final PlanRegister plans;
    private final ObligationRegister register;
    private final Bodies bodies;
    private final Today today;

    @GetMapping("/tim")
    String search(@RequestParam(name = "q", defaultValue = "") String typed, @CurrentActor Actor actor, Model model) {
        String words = VietnameseText.oneLine(VietnameseText.nfc(typed));
        String asked = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        model.addAttribute("found", asked.isEmpty() ? Found.nothing() : find(asked, Visibility.of(actor)));
        return "search/search";
    }

    private Found find(String words, Visibility visibility) {
        AsOf asOf = today.asOf();
        ObligationFilter filter = ObligationFilter.NONE.tasksAndReports(true).saying(words);
        PageOf<ObligationRow> rows = register.page(filter.query(PromiseKind.TASK, visibility, asOf), 0, FIRST);
        List<ObligationLine> lines =
                rows.rows().stream().map(row -> ObligationLine.of(row, asOf)).toList();
        PageOf<PlanRow> found = plans.page(visibility, Set.of(), words, 0);
        return new Found(
                words,
                new PageOf<>(found.rows().stream().limit(FIRST).toList(), 0, FIRST, found.total()),
                new PageOf<>(lines, 0, FIRST, rows.total()),
                bodies(words, asOf));
    }

    private PageOf<BodyEntry> bodies(String words, AsOf asOf) {
        String folded = VietnameseText.fold(words);
        List<BodyEntry> found = bodies.on(asOf.today()).bodies().stream()
                .filter(body -> VietnameseText.fold(body.name()).contains(folded)
                        || VietnameseText.fold(body.shortName()).contains(folded)
                        || body.aliases().stream()
                                .anyMatch(alias -> VietnameseText.fold(alias).contains(folded)))
                .toList();
        return new PageOf<>(found.stream().limit(FIRST).toList(), 0, FIRST, found.size());
    }
}
