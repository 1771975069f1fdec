package vn.tiendo.web;

import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import vn.tiendo.core.shared.UseCase;

/** Finds the use cases of a domain that knows no framework, and gives it the time of day. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "vn.tiendo.core",
        useDefaultFilters = false,
        includeFilters = @Filter({UseCase.class, Named.class}),
        // two rooms may have a verb of the same name
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
class DomainConfiguration {
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
