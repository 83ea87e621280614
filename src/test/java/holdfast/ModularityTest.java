package holdfast;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Who may know whom, and what the domain never does. */
class ModularityTest {

    private static final JavaClasses CODE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("holdfast");

    private static final String[] PURE = {
        "holdfast.workingday",
        "holdfast.language",
        "holdfast.people",
        "holdfast.policy",
        "holdfast.notice",
        "holdfast.picture",
        "holdfast.concern",
        "holdfast.record",
        "holdfast.summary"
    };

    private static final Set<String> CLOCKS = Set.of("java.time.InstantSource", "java.time.Clock");

    @Test
    void every_module_keeps_to_the_arrows_it_declares() {
        ApplicationModules.of(Holdfast.class).verify();
    }

    @Test
    void the_domain_knows_no_framework_and_no_store() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "tools.jackson..",
                        "com.fasterxml..",
                        "com.azure..",
                        "jakarta..",
                        "com.microsoft..",
                        "org.slf4j..",
                        "java.sql..")
                .check(CODE);
    }

    @Test
    void the_domain_is_told_the_time_and_never_looks() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .callMethodWhere(
                        target(describe("looks at the time", ModularityTest::looksAtTheTime)))
                .check(CODE);
    }

    @Test
    void only_wiring_and_rehearsal_ask_the_machine_for_the_time() {
        noClasses()
                .that()
                .resideOutsideOfPackages("holdfast.config", "holdfast.rehearsal")
                .should()
                .callMethodWhere(
                        target(
                                describe(
                                        "asks the machine for the time",
                                        ModularityTest::asksTheMachine)))
                .check(CODE);
    }

    @Test
    void the_bot_framework_stays_behind_the_edge() {
        noClasses()
                .that()
                .resideOutsideOfPackage("holdfast.teams")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.microsoft.bot..")
                .check(CODE);
    }

    @Test
    void only_who_fetches_tokens_knows_the_library_that_does() {
        noClasses()
                .that()
                .resideOutsideOfPackage("holdfast.credential")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.microsoft.aad..")
                .check(CODE);
    }

    @Test
    void only_the_picture_knows_the_library_that_lays_it_out() {
        noClasses()
                .that()
                .resideOutsideOfPackage("holdfast.picture")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse..")
                .check(CODE);
    }

    @Test
    void the_fence_against_clocks_sees_every_way_of_asking() {
        var asking = new ClassFileImporter().importClasses(AskingForTheTime.class);
        assertThat(
                        asking.get(AskingForTheTime.class).getMethodCallsFromSelf().stream()
                                .filter(call -> looksAtTheTime(call.getTarget()))
                                .count())
                .isEqualTo(6);
    }

    private static boolean looksAtTheTime(AccessTarget target) {
        return asksTheMachine(target)
                || CLOCKS.contains(target.getOwner().getName())
                        && Set.of("instant", "millis").contains(target.getName());
    }

    private static boolean asksTheMachine(AccessTarget target) {
        var owner = target.getOwner().getName();
        return owner.startsWith("java.time.")
                        && (target.getName().equals("now") || target.getName().startsWith("system"))
                || owner.equals("java.lang.System")
                        && Set.of("currentTimeMillis", "nanoTime").contains(target.getName());
    }

    /** Every way somebody might look. */
    @SuppressWarnings("unused")
    private static final class AskingForTheTime {
        void look(java.time.Clock clock) {
            java.time.LocalDate.now();
            java.time.LocalDate.now(java.time.ZoneOffset.UTC);
            java.time.Instant.now(clock);
            clock.instant();
            java.time.InstantSource.system();
            System.currentTimeMillis();
        }
    }
}
