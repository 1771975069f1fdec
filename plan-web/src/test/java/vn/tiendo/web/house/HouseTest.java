package vn.tiendo.web.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.stereotype.Controller;
import vn.tiendo.house.HouseRules;

@AnalyzeClasses(packages = "vn.tiendo.web", importOptions = DoNotIncludeTests.class)
class HouseTest {
    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule the_web_knows_no_database = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.persistence..",
                    "java.sql..",
                    "javax.sql..",
                    "org.hibernate..",
                    "org.springframework.data..",
                    "org.springframework.jdbc..",
                    "vn.tiendo.persistence..")
            .as("The web reaches the database only through the domain");

    @ArchTest
    static final ArchRule controllers_are_nobody_elses_business = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .notBePublic()
            .as("Controllers are package-private")
            .allowEmptyShould(true);
}
