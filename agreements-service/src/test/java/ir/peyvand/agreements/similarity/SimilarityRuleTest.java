package ir.peyvand.agreements.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SimilarityRuleTest {

    private static final Pattern SEEDED = Pattern.compile(
            "values \\('([0-9a-f-]{36})', ([0-9.]+), ([0-9.]+), ([0-9.]+), ([0-9.]+), ([0-9.]+), ([0-9.]+), ([0-9.]+),");

    /** As the migration writes it, so that tests without a database weigh with the same numbers. */
    static SimilarityRule firstRule() {
        Matcher seeded = SEEDED.matcher(migration());
        if (!seeded.find()) {
            throw new IllegalStateException("the migration seeds no rule");
        }
        var weights = new SimilarityWeights(
                number(seeded, 2),
                number(seeded, 3),
                number(seeded, 4),
                number(seeded, 5),
                number(seeded, 6),
                number(seeded, 7));
        return new SimilarityRule(
                UUID.fromString(seeded.group(1)),
                weights,
                number(seeded, 8).doubleValue(),
                LocalDate.EPOCH,
                null,
                "migration",
                "system",
                Instant.EPOCH);
    }

    @Test
    void theFirstRuleIsWholeAndLetsTheTitleDecide() {
        SimilarityRule rule = firstRule();

        assertThat(rule.weights().sumToOne()).isTrue();
        // everything else alike is not enough
        assertThat(1 - rule.weight(LikenessPart.TITLE)).isLessThan(rule.threshold());
    }

    private static BigDecimal number(Matcher seeded, int group) {
        return new BigDecimal(seeded.group(group));
    }

    private static String migration() {
        String name = "/db/migration/V20__create_similarity.sql";
        try (InputStream sql = Objects.requireNonNull(SimilarityRuleTest.class.getResourceAsStream(name), name)) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
