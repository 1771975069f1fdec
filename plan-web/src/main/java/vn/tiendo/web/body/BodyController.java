package vn.tiendo.web.body;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.BodyCatalogue;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.Role;
import vn.tiendo.web.shared.CurrentActor;
import vn.tiendo.web.words.DayText;

/** Đơn vị: the register on a day, and one body in time. Everybody may read it: names and places are no secret. */
@Controller
@RequestMapping("/don-vi")
@RequiredArgsConstructor
class BodyController {
    private final Bodies bodies;
    private final KindWords kinds;
    private final ReadBodyPage read;
    private final Clock clock;

    @GetMapping
    String register(
            @CurrentActor Actor actor,
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "ngay", defaultValue = "") String typedDay,
            Locale locale,
            Model model) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = DayText.read(typedDay).orElse(today);
        BodyCatalogue catalogue = bodies.on(day);
        List<TreeRow> rows = words.isBlank() ? BodyTree.of(catalogue) : BodyTree.search(catalogue, words);
        Map<String, String> kindWords = rows.stream()
                .map(row -> row.body().kind())
                .distinct()
                .collect(Collectors.toMap(kind -> kind, kind -> kinds.of(kind, locale)));
        model.addAttribute("rows", rows);
        model.addAttribute("found", rows.stream().filter(TreeRow::found).count());
        model.addAttribute("kinds", kindWords);
        model.addAttribute("groups", groups(catalogue));
        model.addAttribute("words", words);
        model.addAttribute("day", DayText.write(day));
        model.addAttribute("otherDay", day.equals(today) ? "" : DayText.write(day));
        model.addAttribute("keeper", actor.has(Role.ADMIN));
        return "body/register";
    }

    private static List<GroupRow> groups(BodyCatalogue catalogue) {
        return catalogue.groups().stream()
                .map(group -> new GroupRow(group, catalogue.membersOf(group)))
                .toList();
    }

    @GetMapping("/{id}")
    String body(@CurrentActor Actor actor, @PathVariable BodyId id, Locale locale, Model model) {
        return show(actor, id, locale, model);
    }

    /** The page of a body; forms that the model already holds keep what was typed. */
    String show(Actor actor, BodyId id, Locale locale, Model model) {
        model.addAttribute("page", read.of(id, actor.has(Role.ADMIN), locale));
        Map<String, Object> empty =
                Map.of("addition", AliasForm.EMPTY, "renaming", RenameForm.EMPTY, "ending", EndForm.EMPTY);
        empty.forEach((name, form) -> {
            if (!model.containsAttribute(name)) {
                model.addAttribute(name, form);
            }
        });
        return "body/view";
    }
}
