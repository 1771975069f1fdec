package vn.tiendo.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.WebUtils;
import vn.tiendo.core.body.Actor;
import vn.tiendo.core.body.Role;
import vn.tiendo.core.body.people.ReadLetterhead;
import vn.tiendo.core.body.people.SignIn.Account;
import vn.tiendo.web.auth.CurrentAccount;
import vn.tiendo.web.shared.SafePath;

/** Gives every page the {@link Frame} that the layout draws. A request for a fragment has no frame and costs no query. */
@ControllerAdvice
@RequiredArgsConstructor
class FrameModel {
    private static final Map<String, String> ICONS = Map.of(
            "tong-quan", "layout-dashboard",
            "viec-cua-toi", "checklist",
            "ke-hoach", "file-text",
            "nhiem-vu", "table",
            "bao-cao", "calendar-event",
            "van-ban", "files",
            "don-vi", "sitemap",
            "quan-tri", "settings");
    private static final List<String> RAIL =
            List.of("tong-quan", "viec-cua-toi", "ke-hoach", "nhiem-vu", "bao-cao", "van-ban", "don-vi");

    private final CurrentAccount accounts;
    private final ReadLetterhead letterheads;
    private final ObjectProvider<RailCounts> counts;
    private final Clock clock;

    @ModelAttribute("frame")
    @Nullable
    Frame unlessFragment(HttpServletRequest request) {
        return request.getHeader("HX-Request") == null ? frame(request) : null;
    }

    /** Null when nobody is signed in. */
    @Nullable
    Frame frame(HttpServletRequest request) {
        return accounts.of(request).map(account -> frame(account, request)).orElse(null);
    }

    private Frame frame(Account account, HttpServletRequest request) {
        LocalDate today = LocalDate.now(clock);
        String section = section(request);
        return new Frame(
                account,
                letterheads.of(account.actor().body(), today),
                section,
                rail(account.actor(), section),
                today,
                WebUtils.getCookie(request, PreferencesController.LARGE) != null,
                section.equals("tim") ? Objects.toString(request.getParameter("q"), "") : "",
                here(request));
    }

    private List<RailItem> rail(Actor actor, String section) {
        RailCounts source = counts.getIfAvailable();
        Map<String, RailCount> waiting = source == null ? Map.of() : source.of(actor);
        Stream<String> entries =
                actor.has(Role.ADMIN) ? Stream.concat(RAIL.stream(), Stream.of("quan-tri")) : RAIL.stream();
        return entries.map(entry -> {
                    RailCount count = waiting.getOrDefault(entry, new RailCount(0, false));
                    return new RailItem(
                            entry,
                            ICONS.getOrDefault(entry, "file-text"),
                            entry.equals(section),
                            count.count(),
                            count.late());
                })
                .toList();
    }

    private static String section(HttpServletRequest request) {
        String[] words = request.getRequestURI().split("/", 3);
        return words.length > 1 ? words[1] : "";
    }

    /** After a POST the page cannot be asked for again by its address, so one comes back to the page before. */
    private static String here(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return SafePath.before(request);
        }
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
