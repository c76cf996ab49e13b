package ir.peyvand.agreements.fate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer's advice.
 *
 * @param fate the one that it favours
 * @param by subject of the token
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdviceView(@Nullable Fate fate, String advice, String by, Instant at) {}
