package ir.peyvand.kit.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** How code is written. */
final class CodeRules {

    /** The one package that may ask the machine for the time: it makes the {@link Clock} that all others are given. */
    private static final String OWNER_OF_THE_CLOCK = "ir.peyvand.kit.time";

    private static final Set<String> TIME_WITHOUT_CLOCK = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.util.Date.<init>",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system",
            "java.util.Calendar.getInstance");

    /** Compares a token's end with the clock that quarkus-oidc verified it by, which is the machine's. */
    private static final String TOKEN_CHECK = "ir.peyvand.kit.caller.TokenClaims";

    private CodeRules() {}

    static List<ArchRule> all() {
        return List.of(noFieldIsInjected(), timeComesFromTheClock(), nothingPrintsOrLogsByJavaUtilLogging());
    }

    static ArchRule noFieldIsInjected() {
        return noFields()
                .should()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.persistence.PersistenceContext")
                .orShould()
                .beAnnotatedWith("jakarta.ws.rs.core.Context")
                .orShould()
                .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
                .as("no field is injected: what a class needs is in its constructor");
    }

    static ArchRule timeComesFromTheClock() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(OWNER_OF_THE_CLOCK)
                .and()
                .doNotHaveFullyQualifiedName(TOKEN_CHECK)
                .should()
                .accessTargetWhere(new DescribedPredicate<JavaAccess<?>>("it asks the machine for the time") {
                    @Override
                    public boolean test(JavaAccess<?> access) {
                        return asksTheMachine(access.getTarget());
                    }
                })
                .as("time comes from the injected Clock");
    }

    static ArchRule nothingPrintsOrLogsByJavaUtilLogging() {
        return noClasses()
                .should(ACCESS_STANDARD_STREAMS)
                .orShould(USE_JAVA_UTIL_LOGGING)
                .as("nothing prints or logs past the logger");
    }

    private static boolean asksTheMachine(AccessTarget target) {
        if (!(target instanceof AccessTarget.CodeUnitAccessTarget called)) {
            return false;
        }
        String owner = called.getOwner().getName();
        boolean nowWithoutClock = owner.startsWith("java.time.")
                && called.getName().equals("now")
                && called.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean emptyDate =
                !owner.equals("java.util.Date") || called.getRawParameterTypes().isEmpty();
        return nowWithoutClock || (emptyDate && TIME_WITHOUT_CLOCK.contains(owner + "." + called.getName()));
    }
}
