package ir.peyvand.meetings.referral;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;

/** @param result what came of it, for people */
public record CompleteReferral(
        @NotNull @PeopleText(max = 5000, requirePersian = true)
        LocalizedText result) {}
