package vn.tiendo.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import vn.tiendo.core.shared.UseCase;

/** What holds in every module; each module's own {@code HouseTest} takes these in and adds its walls. */
public final class HouseRules {
    private HouseRules() {}

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = noClasses()
            .should()
            .haveNameMatching(".*(Service|Manager|Helper|Util|Utils|Impl)")
            .as("No type is named *Service, *Manager, *Helper, *Util or *Impl");

    @ArchTest
    static final ArchRule packages_stay_small = classes()
            .should(Caps.liveInAPackageOfAtMost(20))
            .as("A package holds at most 20 top-level types")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule packages_say_what_lives_in_them =
            classes().should(Caps.liveInANullMarkedPackage()).as("Every package has a package-info with @NullMarked");

    @ArchTest
    static final ArchRule constructors_stay_short = classes()
            .that()
            .areNotRecords()
            .and()
            .areNotEnums()
            .and()
            .areNotAnonymousClasses()
            .should(Caps.haveConstructorsOfAtMost(6))
            .as("A constructor takes at most 6 parameters, Lombok's included");

    @ArchTest
    static final ArchRule time_comes_from_the_clock =
            classes().should(Time.comeFromAClock()).as("The time of day comes from the injected Clock");

    @ArchTest
    static final ArchRule a_use_case_does_one_thing = classes()
            .that()
            .areAnnotatedWith(UseCase.class)
            .should(UseCases.doOneThing())
            .as("A use case has exactly one public method and can be wrapped in a transaction")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_console_is_left_to_the_log = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule what_is_needed_is_said_in_the_constructor =
            NO_CLASSES_SHOULD_USE_FIELD_INJECTION.allowEmptyShould(true);
}
