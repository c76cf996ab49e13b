package ir.peyvand.kit.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ArchitectureRulesTest {

    private static final String FIXTURE = "ir.peyvand.kit.testing.architecture.fixture";

    private static final JavaClasses FIXTURES = new ClassFileImporter().importPackages(FIXTURE);

    @Test
    void aCycleOfFeaturesIsFound() {
        assertThat(faults(BoundaryRules.featuresAreFreeOfCycles(FIXTURE))).contains("First", "Second");
    }

    @Test
    void anAppThatKnowsAnotherIsFound() {
        JavaClasses ledger = new ClassFileImporter().importPackages("ir.peyvand.ledger");

        assertThat(faults(BoundaryRules.appsDoNotKnowEachOther("ir.peyvand.ledger"), ledger))
                .contains("ir.peyvand.archive.Archive")
                .doesNotContain("Trespass.role");
    }

    @Test
    void aResourceThatTouchesARepositoryIsFound() {
        assertThat(faults(BoundaryRules.resourcesNeverTouchRepositories())).contains("LedgerResource");
    }

    @Test
    void aStatusAndARuleThatKnowAFrameworkAreFound() {
        assertThat(faults(BoundaryRules.statusAndRulesKnowNoFramework())).contains("LedgerStatus", "LedgerRules");
    }

    @Test
    void aPackageWithoutNullMarkedIsFound() {
        assertThat(faults(BoundaryRules.everyPackageIsNullMarked()))
                .contains(FIXTURE + ".unmarked")
                .doesNotContain(FIXTURE + ".one");
    }

    @Test
    void aNameThatSaysNothingIsFound() {
        assertThat(faults(BoundaryRules.namesSayWhatAndNotThatItIsAClass()))
                .contains("LedgerManager")
                .doesNotContain("LedgerRules");
    }

    @Test
    void anInjectedFieldIsFound() {
        assertThat(faults(CodeRules.noFieldIsInjected())).contains("Injected.clock");
    }

    @Test
    void timeWithoutAClockIsFoundInCallsAndReferences() {
        assertThat(faults(CodeRules.timeComesFromTheClock()))
                .contains("Clockless.direct()", "Clockless.byReference()", "Clockless.millis()")
                .doesNotContain("innocent");
    }

    @Test
    void printingIsFound() {
        assertThat(faults(CodeRules.nothingPrintsOrLogsByJavaUtilLogging())).contains("Printing.print()");
    }

    @Test
    void anOperationOpenToAnybodyIsFound() {
        assertThat(faults(ServiceRules.everyOperationSaysWhoMayCallIt()))
                .contains("LedgerResource.unguarded()")
                .doesNotContain("LedgerResource.guarded()");
    }

    @Test
    void sqlOutsideARepositoryIsFound() {
        assertThat(faults(ServiceRules.onlyRepositoriesSpeakSql()))
                .contains("Querying")
                .doesNotContain("<" + FIXTURE + ".LedgerRepository");
    }

    @Test
    void anEntityWithASetterOrAnOpenFieldIsFound() {
        assertThat(faults(ServiceRules.entitiesHaveNoSetters())).contains("Ledger.setTitle");
        assertThat(faults(ServiceRules.entitiesAreClosed()))
                .contains("Ledger.number")
                .doesNotContain("Ledger.title");
    }

    private static String faults(ArchRule rule) {
        return faults(rule, FIXTURES);
    }

    private static String faults(ArchRule rule, JavaClasses classes) {
        return String.join("\n", rule.evaluate(classes).getFailureReport().getDetails());
    }
}
