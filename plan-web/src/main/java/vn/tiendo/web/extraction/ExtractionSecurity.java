package vn.tiendo.web.extraction;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import vn.tiendo.web.auth.CurrentAccount;

/**
 * Programs sign in by HTTP Basic with each request, a page of this application by its session; no session is begun here.
 */
@Configuration(proxyBeanMethods = false)
class ExtractionSecurity {
    static final String PROGRAMS = "/api/**";

    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http,
            AuthenticationManager manager,
            UnknownCaller unknown,
            CurrentAccount accounts,
            Problems problems) {
        return http.securityMatcher(PROGRAMS)
                .authorizeHttpRequests(ask -> ask.anyRequest().authenticated())
                .authenticationManager(manager)
                .httpBasic(basic -> basic.authenticationEntryPoint(unknown))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(forged -> forged.requireCsrfProtectionMatcher(ExtractionSecurity::couldBeForged))
                .exceptionHandling(e -> e.authenticationEntryPoint(unknown).accessDeniedHandler(unknown))
                .addFilterAfter(new OwnPasswordFirst(accounts, problems), AuthorizationFilter.class)
                .build();
    }

    /**
     * Another site can make a browser send the cookie of a session along, but never a header of its own: only a request
     * that rests on its session must prove where it comes from.
     */
    private static boolean couldBeForged(HttpServletRequest request) {
        String credentials = request.getHeader(HttpHeaders.AUTHORIZATION);
        return CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request)
                && request.getSession(false) != null
                && (credentials == null || !credentials.regionMatches(true, 0, "Basic ", 0, 6));
    }
}
