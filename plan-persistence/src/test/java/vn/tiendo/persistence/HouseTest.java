package vn.tiendo.persistence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.data.repository.Repository;
import vn.tiendo.house.HouseRules;

@AnalyzeClasses(packages = "vn.tiendo.persistence", importOptions = DoNotIncludeTests.class)
class HouseTest {
    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule repositories_stay_behind_their_ports = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .notBePublic()
            .as("A Spring Data interface is package-private: others know the port in the domain")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_database_knows_no_web = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.tiendo.web..", "org.springframework.web..", "jakarta.servlet..")
            .as("Persistence knows nothing of the web");
}
