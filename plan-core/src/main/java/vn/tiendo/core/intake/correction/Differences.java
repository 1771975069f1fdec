package vn.tiendo.core.intake.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.BodyCatalogue;
import vn.tiendo.core.body.BodyGroupId;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.GroupEntry;
import vn.tiendo.core.calendar.DeadlineText;
import vn.tiendo.core.intake.ProposalContent;
import vn.tiendo.core.plan.Addressee;
import vn.tiendo.core.plan.Assignment;
import vn.tiendo.core.plan.AssignmentRole;

/** What a correction changed, thing by thing. */
final class Differences {
    private final BodyCatalogue catalogue;
    private final List<Difference> found = new ArrayList<>();

    private Differences(BodyCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    static List<Difference> between(ProposalContent read, ProposalContent chosen, BodyCatalogue catalogue) {
        Differences all = new Differences(catalogue);
        all.names(CorrectedField.LEAD, AssignmentRole.LEAD, read, chosen);
        all.names(CorrectedField.COOPERATE, AssignmentRole.COOPERATE, read, chosen);
        all.addressee(read.addressee(), chosen.addressee());
        String phrase = Objects.requireNonNullElse(read.due().phrase(), "");
        all.words(
                CorrectedField.DEADLINE,
                phrase,
                DeadlineText.write(read.due().deadline()),
                DeadlineText.write(chosen.due().deadline()));
        all.words(CorrectedField.PRODUCT, "", read.product(), chosen.product());
        all.words(CorrectedField.KIND, "", read.kind().name(), chosen.kind().name());
        if (read.kind() == chosen.kind()) {
            all.words(CorrectedField.REPORT_KIND, "", name(read.reportKind()), name(chosen.reportKind()));
        }
        all.words(CorrectedField.TEXT, "", read.text(), chosen.text());
        return all.found;
    }

    /** A name keeps its words of the text when somebody else is chosen for it; without them it was added or taken out. */
    private void names(CorrectedField field, AssignmentRole role, ProposalContent read, ProposalContent chosen) {
        List<Assignment> before = of(read, role);
        List<Assignment> after = of(chosen, role);
        for (Assignment was : before) {
            Assignment now = after.stream()
                    .filter(named -> named.phrase().equals(was.phrase()))
                    .findFirst()
                    .orElse(null);
            if (now == null) {
                found.add(new Difference(field, was.phrase(), nameOf(was), Choice.NOTHING));
            } else {
                name(field, was, now);
            }
        }
        after.stream()
                .filter(now -> before.stream().noneMatch(was -> was.phrase().equals(now.phrase())))
                .forEach(now -> found.add(new Difference(field, now.phrase(), "", choice(now))));
    }

    private static List<Assignment> of(ProposalContent content, AssignmentRole role) {
        return content.assignments().stream()
                .filter(named -> named.role() == role)
                .toList();
    }

    private void name(CorrectedField field, Assignment was, Assignment now) {
        boolean same = Objects.equals(was.body(), now.body()) && Objects.equals(was.group(), now.group());
        if (!same) {
            found.add(new Difference(field, was.phrase(), was.known() ? nameOf(was) : "", choice(now)));
        }
    }

    private void addressee(Addressee read, Addressee chosen) {
        named(CorrectedField.ADDRESSEE, named(read.toPhrase(), read.to()), named(chosen.toPhrase(), chosen.to()));
        named(CorrectedField.FOCAL, named(read.viaPhrase(), read.via()), named(chosen.viaPhrase(), chosen.via()));
    }

    private static Assignment named(@Nullable String phrase, @Nullable BodyId body) {
        return new Assignment(AssignmentRole.LEAD, Objects.requireNonNullElse(phrase, ""), body, null);
    }

    private void named(CorrectedField field, Assignment was, Assignment now) {
        if (was.phrase().equals(now.phrase()) && Objects.equals(was.body(), now.body())) {
            return;
        }
        String words = was.phrase().isEmpty() ? now.phrase() : was.phrase();
        found.add(new Difference(field, words, was.known() ? nameOf(was) : was.phrase(), choice(now)));
    }

    private void words(CorrectedField field, String phrase, @Nullable String read, @Nullable String chosen) {
        String was = Objects.requireNonNullElse(read, "");
        String now = Objects.requireNonNullElse(chosen, "");
        if (!was.equals(now)) {
            found.add(new Difference(field, phrase, was, Choice.words(now)));
        }
    }

    private Choice choice(Assignment named) {
        return new Choice(nameOf(named), named.body(), named.group());
    }

    private String nameOf(Assignment named) {
        return nameOf(named.body(), named.group(), named.phrase(), catalogue);
    }

    /** As the register has it; the words themselves for nobody it knows. */
    static String nameOf(@Nullable BodyId body, @Nullable BodyGroupId group, String words, BodyCatalogue catalogue) {
        if (body != null) {
            String name = catalogue.nameOf(body);
            return name.isEmpty() ? words : name;
        }
        return group == null
                ? words
                : catalogue.find(group).map(GroupEntry::name).orElse(words);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
