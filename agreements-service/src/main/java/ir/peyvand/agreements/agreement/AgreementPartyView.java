package ir.peyvand.agreements.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.agreements.party.PartyKind;
import ir.peyvand.agreements.party.PartyLevel;
import ir.peyvand.kit.text.LocalizedText;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part.
 *
 * @param party as it was named when the agreement was written
 * @param mergedInto who it is today, when it has become another party since
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgreementPartyView(
        UUID party,
        @Nullable UUID mergedInto,
        LocalizedText name,
        PartyKind kind,
        PartyLevel level,
        @Nullable String province,
        String country,
        PartySide side,
        PartyRole role) {}
