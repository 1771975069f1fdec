package vn.tiendo.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "vn.tiendo.core", importOptions = DoNotIncludeTests.class)
class HouseTest {
    private static final String[] ALLOWED = {
        "java..",
        "vn.tiendo.core..",
        "jakarta.persistence..",
        "jakarta.transaction..",
        "jakarta.inject..",
        "org.jspecify..",
        "org.slf4j..",
        "lombok"
    };
    private static final String[] DOCUMENT_LIBRARIES = {
        "org.apache.poi..",
        "org.apache.pdfbox..",
        "org.apache.xmlbeans..",
        "org.openxmlformats..",
        "javax.xml..",
        "org.w3c..",
        "org.xml.sax.."
    };
    private static final String[] FENCED = {
        "vn.tiendo.core.document.container..",
        "vn.tiendo.core.document.doc..",
        "vn.tiendo.core.document.docx..",
        "vn.tiendo.core.document.ocr..",
        "vn.tiendo.core.document.odt..",
        "vn.tiendo.core.document.pdf..",
        "vn.tiendo.core.export.."
    };

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule the_domain_knows_no_framework = classes()
            .that()
            .resideOutsideOfPackages(FENCED)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(ALLOWED))
            .as("The domain knows Java and a few annotations, nothing else");

    @ArchTest
    static final ArchRule document_libraries_stay_behind_their_fence = classes()
            .that()
            .resideInAnyPackage(FENCED)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(ALLOWED).or(resideInAnyPackage(DOCUMENT_LIBRARIES)))
            .as("Only the readers of packed formats and export know the document libraries, and nothing further")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule a_room_uses_only_rooms_below_it = classes()
            .that()
            .resideOutsideOfPackage("vn.tiendo.core")
            .should(Rooms.useOnlyRoomsBelow())
            .as("A room uses only rooms that come before it in the plan of the house");
}
