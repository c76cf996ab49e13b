package ir.peyvand.meetings.delegation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a reviewer said.
 *
 * @param role legal-reviewer or protocol-reviewer
 */
@Schema(name = "DelegationAdvice")
public record AdviceView(
        @Schema(examples = "legal-reviewer") String role,
        @Schema(examples = "مبنای حقوقی کافی است") String advice,
        Instant at) {}
