package vn.tiendo.core.body;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lombok.Getter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.shared.RuleViolation;
import vn.tiendo.core.shared.VietnameseText;

/**
 * A body (cơ quan, đơn vị) in time: its place in the tree, its dated names, and what else people call it.
 */
@Entity
@Table(name = "body")
@Getter
public class Body {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private BodyId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
    private @Nullable BodyId parent;

    @Enumerated(EnumType.STRING)
    private BodySystem system;

    @Enumerated(EnumType.STRING)
    private IssuingLevel level;

    /** Free code of the kind of body, the word groups ask for: SO, UBND_XA, DANG_UY_XA. */
    private String kind;

    /** The body's part of a symbol: UBND, TU, ĐU, SNV. */
    private @Nullable String code;

    /** The place its papers are dated from (địa danh). */
    private @Nullable String place;

    /** True for an office or advisory board that handles the papers of its parent. */
    private boolean servesParent;

    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @ElementCollection
    @CollectionTable(name = "body_name", joinColumns = @JoinColumn(name = "body_id"))
    @OrderBy("validFrom")
    private List<BodyName> names = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "body_alias", joinColumns = @JoinColumn(name = "body_id"))
    private Set<BodyAlias> aliases = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Body() {}

    private Body(BodyProfile profile, LocalDate validFrom) {
        this.id = BodyId.next();
        this.validFrom = validFrom;
        this.system = profile.system();
        this.level = profile.level();
        this.kind = profile.kind();
        this.parent = profile.parent();
        this.code = profile.code();
        this.place = profile.place();
        this.servesParent = profile.servesParent();
    }

    /** A new body that bears this name from its first day. */
    public static Body founded(String name, String shortName, BodyProfile profile, LocalDate on) {
        String tidy = tidy(name);
        if (tidy.isEmpty()) {
            throw RuleViolation.on("name", "body.name.missing");
        }
        Body body = new Body(profile, on);
        body.names.add(new BodyName(tidy, shortName.isBlank() ? tidy : tidy(shortName), on, null));
        return body;
    }

    /** The name on that day; before the first day the first name. */
    public BodyName nameOn(LocalDate day) {
        return names.stream().filter(n -> n.coversDay(day)).reduce((a, b) -> b).orElseGet(names::getFirst);
    }

    private static String tidy(String text) {
        return VietnameseText.oneLine(VietnameseText.nfc(text));
    }

    /** Another way people write the name, for good; the same alias twice is one. */
    public void alsoKnownAs(String alias) {
        alsoKnownAs(alias, null, null);
    }

    /** The same for some days; null ends are open. Said again, an alias has the days that were said last. */
    public void alsoKnownAs(String alias, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw RuleViolation.on("to", "shared.range.reversed");
        }
        BodyAlias said = new BodyAlias(tidy(alias), from, to);
        if (!said.alias().isEmpty() && !aliases.contains(said)) {
            aliases.removeIf(known -> known.alias().equals(said.alias()));
            aliases.add(said);
        }
    }

    /** What else people call it on that day. */
    public List<String> aliasesOn(LocalDate day) {
        return aliases.stream()
                .filter(alias -> alias.coversDay(day))
                .map(BodyAlias::alias)
                .toList();
    }

    /** From that day the body bears a new name; papers before it keep the old one. */
    public void rename(String name, String shortName, LocalDate from) {
        BodyName current = names.getLast();
        if (!from.isAfter(current.validFrom())) {
            throw RuleViolation.on("from", "body.rename.tooEarly", current.validFrom());
        }
        names.set(
                names.size() - 1,
                new BodyName(current.name(), current.shortName(), current.validFrom(), from.minusDays(1)));
        names.add(new BodyName(tidy(name), tidy(shortName), from, null));
    }

    /** The body ends with that day; its open obligations are for somebody to hand over. */
    public void end(LocalDate lastDay) {
        if (lastDay.isBefore(validFrom)) {
            throw RuleViolation.on("lastDay", "body.end.tooEarly", validFrom);
        }
        validTo = lastDay;
    }

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whom a member of this body acts for. */
    public BodyId actsFor() {
        return servesParent && parent != null ? parent : id;
    }
}
