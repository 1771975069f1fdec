package vn.tiendo.web.obligation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import vn.tiendo.core.body.BodyId;
import vn.tiendo.core.body.Visibility;
import vn.tiendo.core.obligation.AsOf;
import vn.tiendo.core.obligation.ObligationQuery;
import vn.tiendo.core.obligation.ObligationQuery.Narrowing;
import vn.tiendo.core.obligation.ObligationQuery.Whose;
import vn.tiendo.core.obligation.Standing;
import vn.tiendo.core.plan.PlanId;
import vn.tiendo.core.plan.PromiseKind;
import vn.tiendo.core.shared.NotFound;

/**
 * The conditions of a register, the whole of them in its address.
 *
 * @param within open and due in so many days; null for any
 * @param both tasks and report duties in one list
 */
public record ObligationFilter(
        Set<Standing> standings,
        @Nullable BodyId body,
        @Nullable PlanId plan,
        String text,
        @Nullable Integer within,
        boolean both) {
    public static final String TASKS = "/nhiem-vu";
    public static final String REPORTS = "/bao-cao";
    public static final ObligationFilter NONE = new ObligationFilter(Set.of(), null, null, "", null, false);

    private static final int FARTHEST = 3660;

    static ObligationFilter read(MultiValueMap<String, String> address) {
        return new ObligationFilter(
                StandingWords.read(address.getOrDefault("tinh-trang", List.of())),
                id(address.getFirst("don-vi"), BodyId::of),
                id(address.getFirst("ke-hoach"), PlanId::of),
                text(address.getFirst("tu-khoa")),
                days(address.getFirst("den-han")),
                address.containsKey("ca-bao-cao"));
    }

    private static <T> @Nullable T id(@Nullable String word, Function<String, T> read) {
        if (word == null || word.isBlank()) {
            return null;
        }
        try {
            return read.apply(word);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound(word);
        }
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words.strip();
    }

    private static @Nullable Integer days(@Nullable String word) {
        if (word == null || !word.matches("\\d{1,4}")) {
            return null;
        }
        return Math.min(Integer.parseInt(word), FARTHEST);
    }

    public ObligationFilter standing(Standing first, Standing... more) {
        return new ObligationFilter(EnumSet.of(first, more), body, plan, text, within, both);
    }

    public ObligationFilter anyStanding() {
        return new ObligationFilter(Set.of(), body, plan, text, within, both);
    }

    public ObligationFilter of(@Nullable BodyId otherBody) {
        return new ObligationFilter(standings, otherBody, plan, text, within, both);
    }

    public ObligationFilter under(@Nullable PlanId otherPlan) {
        return new ObligationFilter(standings, body, otherPlan, text, within, both);
    }

    public ObligationFilter saying(String otherText) {
        return new ObligationFilter(standings, body, plan, otherText, within, both);
    }

    public ObligationFilter dueWithin(@Nullable Integer days) {
        return new ObligationFilter(standings, body, plan, text, days, both);
    }

    public ObligationFilter tasksAndReports(boolean together) {
        return new ObligationFilter(standings, body, plan, text, within, together);
    }

    public ObligationQuery query(PromiseKind kind, Visibility visibility, AsOf asOf) {
        Narrowing narrowing = new Narrowing(body, plan, text.isEmpty() ? null : text, within, false, Whose.ANYBODYS);
        return new ObligationQuery(visibility, asOf, both ? null : kind, standings, narrowing);
    }

    public String address(String register) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(register);
        standings.forEach(standing -> address.queryParam("tinh-trang", StandingWords.of(standing)));
        if (body != null) {
            address.queryParam("don-vi", body);
        }
        if (plan != null) {
            address.queryParam("ke-hoach", plan);
        }
        if (within != null) {
            address.queryParam("den-han", within);
        }
        if (both) {
            address.queryParam("ca-bao-cao", "co");
        }
        if (!text.isEmpty()) {
            address.queryParam("tu-khoa", "{words}");
            return address.encode().buildAndExpand(text).toUriString();
        }
        return address.build().toUriString();
    }
}
