package vn.tiendo.testworld;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.tiendo.core.document.ocr.TextRecognition;

/** A machine that reads no scans, whatever is installed on this one. */
@TestConfiguration(proxyBeanMethods = false)
public class WithoutRecognition {
    @Bean
    @Primary
    TextRecognition noRecognition() {
        return TextRecognition.NONE;
    }
}
