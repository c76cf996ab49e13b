package ir.peyvand.kit.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Every rule of the house, for the production code of one app:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> theHouseRulesHold() {
 *     return ArchitectureRules.of("ir.peyvand.capacity");
 * }
 * }</pre>
 *
 * <p>Each rule is one test named as its sentence.
 */
public final class ArchitectureRules {

    private ArchitectureRules() {}

    /** @param root the root package of a service or of the gateway */
    public static Stream<DynamicTest> of(String root) {
        return tests(root, Stream.of(BoundaryRules.all(root), CodeRules.all(), ServiceRules.all()));
    }

    /** The rules for the kit, which may touch what services must not, such as SQL outside a repository. */
    public static Stream<DynamicTest> ofKit() {
        String root = "ir.peyvand.kit";
        return tests(root, Stream.of(BoundaryRules.all(root), CodeRules.all()));
    }

    private static Stream<DynamicTest> tests(String root, Stream<List<ArchRule>> rules) {
        JavaClasses production = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                // test support is no production code, although it stands beside it on the class path
                .withImportOption(location -> !location.contains("/ir/peyvand/kit/testing/"))
                .importPackages(root);
        if (production.isEmpty()) {
            throw new IllegalArgumentException("There are no classes under " + root);
        }
        return rules.flatMap(List::stream)
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(production)));
    }
}
