package vn.tiendo.persistence;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/** A test of this module on a real PostgreSQL, all migrations applied; what each test method writes is rolled back. */
@Documented
@Inherited
@SpringBootTest(
        classes = TestPersistence.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.config.import=classpath:persistence.yml",
            "tiendo.demo=false",
            // that Docker does not answer is no error: see TestDatabase
            "logging.level.org.testcontainers.dockerclient=off"
        })
@Transactional
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PersistenceTest {}
