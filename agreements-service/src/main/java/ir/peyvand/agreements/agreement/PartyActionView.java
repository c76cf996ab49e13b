package ir.peyvand.agreements.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a party did.
 *
 * @param signatory who signed for it; by role
 * @param undoneOn when a renewal was agreed on that brought back who had left; since then the denunciation counts no more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartyActionView(
        UUID party,
        PartyActionKind kind,
        LocalDate on,
        @Nullable String place,
        @Nullable Signatory signatory,
        @Nullable String note,
        @Nullable LocalDate undoneOn) {}
