package ir.peyvand.kit.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** What holds for services beyond the kit's own rules. */
final class ServiceRules {

    private ServiceRules() {}

    static List<ArchRule> all() {
        return List.of(
                everyOperationSaysWhoMayCallIt(),
                onlyRepositoriesSpeakSql(),
                entitiesHaveNoSetters(),
                entitiesAreClosed());
    }

    /** On each method and not on the class, so that one reads who may call where one reads what is called. */
    static ArchRule everyOperationSaysWhoMayCallIt() {
        return methods()
                .that()
                .areMetaAnnotatedWith("jakarta.ws.rs.HttpMethod")
                .should()
                .beAnnotatedWith("jakarta.annotation.security.RolesAllowed")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.security.PermitAll")
                .orShould()
                .beAnnotatedWith("io.quarkus.security.Authenticated")
                .as("every operation says who may call it")
                .allowEmptyShould(true);
    }

    static ArchRule onlyRepositoriesSpeakSql() {
        return noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Repository")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.sql\\.(Connection|Statement|PreparedStatement|ResultSet)")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("jakarta\\.persistence\\.(EntityManager|Query|TypedQuery)")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javax.sql.DataSource")
                .as("only repositories speak SQL");
    }

    static ArchRule entitiesHaveNoSetters() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .haveNameMatching("set[A-Z].*")
                .as("entities have verbs and no setters")
                .allowEmptyShould(true);
    }

    static ArchRule entitiesAreClosed() {
        return noFields()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .and()
                .areNotStatic()
                .should()
                .notBePrivate()
                .as("fields of entities are private")
                .allowEmptyShould(true);
    }
}
