package vn.tiendo.web.frame;

import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import vn.tiendo.web.auth.AccountGate;
import vn.tiendo.web.auth.ActorArgument;

/** What every request passes, and the language it is answered in: Vietnamese unless the person chose otherwise. */
@Configuration(proxyBeanMethods = false)
@RequiredArgsConstructor
class FrameConfiguration implements WebMvcConfigurer {
    private final AccountGate gate;
    private final ActorArgument actor;

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gate)
                .excludePathPatterns(
                        // programs are told by a problem, not led to a page
                        "/api/**",
                        "/doi-mat-khau",
                        "/dang-nhap",
                        "/ngon-ngu",
                        "/chu-lon",
                        "/loi/**",
                        "/error",
                        "/css/**",
                        "/js/**",
                        "/fonts/**",
                        "/webjars/**",
                        "/*.svg");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(actor);
    }

    @Bean
    static LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("ngon-ngu");
        resolver.setDefaultLocale(Locale.of("vi"));
        resolver.setCookieMaxAge(PreferencesController.KEPT);
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        return resolver;
    }
}
