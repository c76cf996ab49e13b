package ir.peyvand.kit.testing;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Beside {@code @QuarkusTest}: the service runs on an {@link EmbeddedPostgres} and trusts {@link Tokens}. All classes with
 * it share one running application and one database, so a class finds the records of those before it: it counts and
 * lists only what it made itself. One that cannot do so has an application of its own by a test profile.
 */
@WithTestResource(value = EmbeddedPostgres.class, scope = TestResourceScope.MATCHING_RESOURCES)
@WithTestResource(value = TestTokens.class, scope = TestResourceScope.MATCHING_RESOURCES)
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WithDatabaseAndTokens {}
