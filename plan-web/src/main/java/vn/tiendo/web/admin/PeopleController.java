package vn.tiendo.web.admin;

import java.util.List;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.PersonId;
import vn.tiendo.core.body.people.People;
import vn.tiendo.core.body.people.People.PersonEntry;
import vn.tiendo.core.shared.NotFound;
import vn.tiendo.core.shared.PageOf;
import vn.tiendo.core.shared.VietnameseText;
import vn.tiendo.web.shared.CurrentActor;

/** Quản trị: the people who sign in, and one of them. */
@Controller
@RequestMapping("/quan-tri")
@RequiredArgsConstructor
class PeopleController {
    private static final int ROWS = 100;

    private final People people;

    @GetMapping
    String list(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "trang", defaultValue = "1") int page,
            Model model) {
        String folded = VietnameseText.fold(words);
        List<PersonEntry> found =
                people.list().stream().filter(one -> says(one, folded)).toList();
        int number = Math.clamp(page - 1L, 0, found.size() / ROWS);
        List<PersonEntry> rows =
                found.stream().skip((long) number * ROWS).limit(ROWS).toList();
        model.addAttribute("page", new PageOf<>(rows, number, ROWS, found.size()));
        model.addAttribute("words", words);
        return "admin/people";
    }

    private static boolean says(PersonEntry one, String folded) {
        return Stream.of(one.userName(), one.displayName(), one.bodyName(), one.title())
                .anyMatch(text -> VietnameseText.fold(text).contains(folded));
    }

    @GetMapping("/nguoi-dung/{id}")
    String person(@CurrentActor Actor actor, @PathVariable PersonId id, Model model) {
        PersonEntry person = people.list().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
        model.addAttribute("person", person);
        model.addAttribute(
                "mustChange",
                people.byId(id).orElseThrow(() -> new NotFound(id)).isMustChangePassword());
        model.addAttribute("self", actor.person().equals(id));
        return "admin/person";
    }
}
