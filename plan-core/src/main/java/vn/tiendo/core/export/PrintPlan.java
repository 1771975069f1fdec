package vn.tiendo.core.export;

import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Bodies;
import vn.tiendo.core.body.Body;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.BodySystem;
import vn.tiendo.core.body.Visibility;
import vn.tiendo.core.drafting.layout.LayoutProfiles;
import vn.tiendo.core.drafting.layout.PrintableDocument;
import vn.tiendo.core.drafting.layout.PrintableHead;
import vn.tiendo.core.drafting.layout.PrintableLine;
import vn.tiendo.core.drafting.layout.PrintableSignature;
import vn.tiendo.core.plan.Plan;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.Plans;
import vn.tiendo.core.plan.Section;
import vn.tiendo.core.plan.Signature;
import vn.tiendo.core.plan.register.PlanRegister;
import vn.tiendo.core.shared.NotFound;

/**
 * Sets a plan as it stands on paper, drafted, imported or issued, by the rules of its issuer's system on its date and
 * with the names bodies bore that day. Number and day stay blank until it is issued.
 */
@Named
@RequiredArgsConstructor
public class PrintPlan {
    private static final Pattern NUMBER = Pattern.compile("^\\d+\\p{L}?\\s*[-/]\\s*");
    private static final Pattern COMMITTEE = Pattern.compile("^UBND(?= )");

    private final Plans plans;
    private final PlanRegister register;
    private final Bodies bodies;
    private final LayoutProfiles profiles;
    private final Clock clock;

    public PrintedPlan of(PlanId id, Actor actor) {
        Plan plan = plans.byId(id).orElseThrow(() -> new NotFound(id));
        if (!actor.speaksFor(plan.getDraftingBody()) && !register.visible(id, Visibility.of(actor))) {
            throw new NotFound(id);
        }
        return of(plan);
    }

    /** For one that may be seen already. */
    public PrintedPlan of(Plan plan) {
        LocalDate day = plan.getIssuedOn() == null ? LocalDate.now(clock) : plan.getIssuedOn();
        Body issuer = bodies.byId(plan.getIssuer()).orElseThrow(() -> new NotFound(plan.getIssuer()));
        return PrintedPlan.of(document(plan, issuer, day), profiles.on(issuer.getSystem(), day));
    }

    private PrintableDocument document(Plan plan, Body issuer, LocalDate day) {
        return new PrintableDocument(
                issuer.getSystem(),
                head(plan, issuer, day),
                paragraphs(plan.getHead().preamble()),
                plan.getSections().stream()
                        .sorted(Comparator.comparingInt(Section::getOrdinal))
                        .map(s -> new PrintableLine(s.getLevel(), s.getMarker(), s.getText()))
                        .toList(),
                paragraphs(plan.getHead().closing()),
                plan.getRecipients(),
                signature(plan.getSignature()));
    }

    private PrintableHead head(Plan plan, Body issuer, LocalDate day) {
        return new PrintableHead(
                above(issuer, day),
                inFull(issuer.nameOn(day).name()),
                plan.getNumber(),
                NUMBER.matcher(plan.getSymbol()).replaceFirst(""),
                plan.getHead().place(),
                day,
                plan.getType().getTitle(),
                plan.getHead().subject(),
                plan.getIssuedOn() == null);
    }

    /** A people's committee stands alone (Nghị định 30/2020, Phụ lục I); its departments and every other body do not. */
    private @Nullable String above(Body issuer, LocalDate day) {
        boolean committee = issuer.getSystem() == BodySystem.STATE
                && inFull(issuer.nameOn(day).name()).startsWith("Ủy ban nhân dân");
        BodyId parent = issuer.getParent();
        return committee || parent == null
                ? null
                : bodies.byId(parent).map(body -> body.nameOn(day).name()).orElse(null);
    }

    /** Only the body above may be abbreviated on paper. */
    private static String inFull(String name) {
        return COMMITTEE.matcher(name).replaceFirst("Ủy ban nhân dân");
    }

    private static PrintableSignature signature(Signature given) {
        return new PrintableSignature(given.authority(), orEmpty(given.signerPosition()), orEmpty(given.signerName()));
    }

    private static List<String> paragraphs(@Nullable String text) {
        return orEmpty(text).lines().filter(line -> !line.isBlank()).toList();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
