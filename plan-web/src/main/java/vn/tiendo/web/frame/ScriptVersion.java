package vn.tiendo.web.frame;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * One version for all scripts, made of what they say: they import each other by relative address, so a hash in the name of
 * one would leave those it imports to a browser's memory of last year.
 */
@Configuration(proxyBeanMethods = false)
class ScriptVersion implements WebMvcConfigurer {
    private static final String FOLDER = "classpath:/static/js/";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/js/**")
                .addResourceLocations(FOLDER)
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addFixedVersionStrategy(version(), "/**"));
    }

    private static String version() {
        try {
            Resource[] scripts = new PathMatchingResourcePatternResolver().getResources(FOLDER + "*.js");
            List<Resource> ordered = Arrays.stream(scripts)
                    .sorted(Comparator.comparing(script -> String.valueOf(script.getFilename())))
                    .toList();
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Resource script : ordered) {
                try (InputStream words = script.getInputStream()) {
                    digest.update(words.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (IOException | NoSuchAlgorithmException broken) {
            throw new IllegalStateException("the scripts of the pages cannot be read", broken);
        }
    }
}
