package vn.tiendo.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import vn.tiendo.web.shared.SafePath;

/** How a person likes to read, kept in the browser: language, large text. Plain links, for they change nothing but that. */
@Controller
@RequiredArgsConstructor
class PreferencesController {
    static final String LARGE = "chu-lon";
    static final Duration KEPT = Duration.ofDays(365);

    private final LocaleResolver locales;

    @GetMapping("/ngon-ngu")
    String language(
            @RequestParam String ma,
            @RequestParam Optional<String> tiep,
            HttpServletRequest request,
            HttpServletResponse response) {
        locales.setLocale(request, response, Locale.of(ma.equals("en") ? "en" : "vi"));
        return back(tiep);
    }

    @GetMapping("/chu-lon")
    String largeText(@RequestParam boolean bat, @RequestParam Optional<String> tiep, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(LARGE, "1")
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(bat ? KEPT : Duration.ZERO)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return back(tiep);
    }

    private static String back(Optional<String> tiep) {
        String path = tiep.orElse("/");
        return "redirect:" + (path.startsWith("/dang-nhap") ? "/dang-nhap" : SafePath.of(path));
    }
}
