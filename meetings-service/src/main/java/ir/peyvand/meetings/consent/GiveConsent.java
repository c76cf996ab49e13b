package ir.peyvand.meetings.consent;

import org.jspecify.annotations.Nullable;

/**
 * A seat consents.
 *
 * @param seat needed only by a caller that speaks for both
 */
public record GiveConsent(@Nullable ConsentSeat seat) {}
