package ir.peyvand.kit.testing.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** What may know what. */
final class BoundaryRules {

    private static final Pattern REFUSED_NAME =
            Pattern.compile(".*(Impl|Manager|Helper|Helpers|Util|Utils|Dto|DTO|Data)");

    private BoundaryRules() {}

    static List<ArchRule> all(String root) {
        return List.of(
                featuresAreFreeOfCycles(root),
                appsDoNotKnowEachOther(root),
                resourcesNeverTouchRepositories(),
                statusAndRulesKnowNoFramework(),
                everyPackageIsNullMarked(),
                namesSayWhatAndNotThatItIsAClass());
    }

    static ArchRule featuresAreFreeOfCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().as("features are free of cycles");
    }

    static ArchRule appsDoNotKnowEachOther(String root) {
        return noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAPackage("ir.peyvand..").and(resideOutsideOfPackages(root + "..", "ir.peyvand.kit..")))
                .as("an app knows itself and the kit, and no other app");
    }

    static ArchRule resourcesNeverTouchRepositories() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Repository")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "jakarta.transaction..", "java.sql..", "javax.sql..")
                .as("resources never touch repositories, the database or transactions")
                .allowEmptyShould(true);
    }

    static ArchRule statusAndRulesKnowNoFramework() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("Status")
                .or()
                .haveSimpleNameEndingWith("Rules")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta..", "io.quarkus..", "org.hibernate..", "io.smallrye..", "org.jboss..", "java.sql..")
                .as("statuses and rules know no framework")
                .allowEmptyShould(true);
    }

    static ArchRule everyPackageIsNullMarked() {
        return classes()
                .should(new ArchCondition<JavaClass>("stand in a @NullMarked package") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean marked = type.getPackage()
                                .tryGetPackageInfo()
                                .filter(info -> info.isAnnotatedWith(NullMarked.class))
                                .isPresent();
                        events.add(new SimpleConditionEvent(
                                type, marked, type.getPackageName() + " has no @NullMarked package-info"));
                    }
                })
                .as("every package is @NullMarked");
    }

    static ArchRule namesSayWhatAndNotThatItIsAClass() {
        return classes()
                .should(new ArchCondition<JavaClass>("have a name that says what it is") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean refused =
                                REFUSED_NAME.matcher(type.getSimpleName()).matches();
                        events.add(new SimpleConditionEvent(
                                type, !refused, type.getName() + " ends with a word that says nothing"));
                    }
                })
                .as("no class is called Impl, Manager, Helper, Util, Dto or Data");
    }
}
