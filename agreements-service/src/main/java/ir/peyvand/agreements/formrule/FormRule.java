package ir.peyvand.agreements.formrule;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.agreements.party.PartyLevel;
import ir.peyvand.agreements.review.FindingSeverity;
import ir.peyvand.kit.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the form of an agreement has to be like.
 *
 * @param code the rule's name over all its dated rows
 * @param levels of the agreements that it holds for
 * @param sentence the rule itself
 * @param source the law or guideline that it comes from
 * @param validUntil the last day; absent when no end is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FormRule(
        UUID id,
        @Schema(examples = "iran-named-first") String code,
        FormCheckKind check,
        FormParameters parameters,
        FindingSeverity severity,
        List<PartyLevel> levels,
        LocalizedText sentence,
        LocalizedText source,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {}
