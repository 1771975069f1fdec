package vn.tiendo.web.auth;

import jakarta.servlet.DispatcherType;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.DefaultAuthenticationEventPublisher;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import vn.tiendo.core.body.people.SignIn;

/** Everything needs a sign-in but the sign-in page and what it is drawn with; nothing on a page may come from elsewhere. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; "
                    + "form-action 'self'; frame-ancestors 'none'; base-uri 'self'; object-src 'none'";

    private static final String[] OPEN = {
        "/dang-nhap",
        "/ngon-ngu",
        "/css/**",
        "/js/**",
        "/fonts/**",
        "/webjars/**",
        "/*.svg",
        "/favicon.ico",
        "/actuator/health/**"
    };

    @Bean
    SecurityFilterChain pages(HttpSecurity http, AuthenticationManager manager, LostSession lost) {
        return http.authorizeHttpRequests(
                        ask -> ask.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(OPEN)
                                .permitAll()
                                .requestMatchers("/quan-tri/**")
                                .hasRole("ADMIN")
                                .anyRequest()
                                .authenticated())
                .authenticationManager(manager)
                .formLogin(form -> form.loginPage("/dang-nhap")
                        .usernameParameter("userName")
                        .passwordParameter("password")
                        .successHandler(new AfterSignIn())
                        .failureHandler(new RefusedSignIn()))
                .logout(out -> out.logoutUrl("/dang-xuat").logoutSuccessUrl("/dang-nhap?da-ra"))
                .exceptionHandling(e -> e.authenticationEntryPoint(lost).accessDeniedHandler(lost))
                .headers(SecurityConfiguration::headers)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(p -> p.policy("camera=(), microphone=(), geolocation=()"));
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    UserDetailsService accounts(SignIn signIn) {
        return name -> signIn.account(name).map(SignedIn::new).orElseThrow(() -> new UsernameNotFoundException(name));
    }

    @Bean
    AuthenticationManager authenticationManager(
            UserDetailsService accounts,
            PasswordEncoder encoder,
            AttemptLimit limit,
            ApplicationEventPublisher events) {
        var passwords = new DaoAuthenticationProvider(accounts);
        passwords.setPasswordEncoder(encoder);
        var manager = new ProviderManager(new LockedNames(limit), passwords);
        manager.setAuthenticationEventPublisher(new DefaultAuthenticationEventPublisher(events));
        return manager;
    }
}
