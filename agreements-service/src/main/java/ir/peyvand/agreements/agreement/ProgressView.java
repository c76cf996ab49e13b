package ir.peyvand.agreements.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an agreement got where.
 *
 * @param denouncedOn since when a whole side has left it, so that it does not renew itself
 * @param notifiedOn when the authorities were told of the intention
 * @param registeredOn when the signed agreement was registered with them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgressView(
        @Nullable Instant submittedAt,
        @Nullable Instant approvedAt,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate inForceOn,
        @Nullable LocalDate denouncedOn,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate notifiedOn,
        @Nullable String notificationReference,
        @Nullable LocalDate registeredOn,
        @Nullable String registryReference) {

    /** What everybody may read: the days, not the correspondence. */
    ProgressView publicFields() {
        return new ProgressView(null, null, signedOn, inForceOn, denouncedOn, endedOn, null, null, registeredOn, null);
    }
}
