package ir.peyvand.agreements.imports;

import ir.peyvand.agreements.agreement.PartySide;
import ir.peyvand.agreements.party.PartyKind;
import ir.peyvand.agreements.party.PartyLevel;
import ir.peyvand.agreements.party.PartyNameKey;
import ir.peyvand.kit.text.PersianText;
import org.jspecify.annotations.Nullable;

/**
 * A party as a row names it; the register has it, under this or another spelling, or is given it.
 *
 * @param fa its name in Persian
 * @param key the name however it is spelt
 * @param folded the name in its folded letters
 */
record StagedParty(
        PartySide side,
        String fa,
        String key,
        String folded,
        @Nullable String en,
        @Nullable String keyEn,
        @Nullable String foldedEn,
        PartyKind kind,
        PartyLevel level,
        @Nullable String province,
        String country) {

    private static final String IRAN = "IR";

    static StagedParty domestic(PartySide side, String name, String province) {
        return new StagedParty(
                side,
                name,
                PartyNameKey.of(name),
                PersianText.fold(name),
                null,
                null,
                null,
                kindOf(name),
                PartyLevel.DOMESTIC,
                province,
                IRAN);
    }

    static StagedParty governorate(PartySide side, String name, String english, String province) {
        return new StagedParty(
                side,
                name,
                PartyNameKey.of(name),
                PersianText.fold(name),
                english,
                PartyNameKey.of(english),
                PersianText.fold(english),
                PartyKind.GOVERNORATE,
                PartyLevel.DOMESTIC,
                province,
                IRAN);
    }

    static StagedParty abroad(PartySide side, String name, @Nullable String english, String country) {
        return new StagedParty(
                side,
                name,
                PartyNameKey.of(name),
                PersianText.fold(name),
                english,
                english == null ? null : PartyNameKey.of(english),
                english == null ? null : PersianText.fold(english),
                PartyKind.FOREIGN_COUNTERPART,
                PartyLevel.FOREIGN_SUB_NATIONAL,
                null,
                country);
    }

    /** A file says what a party is by its name alone. */
    private static PartyKind kindOf(String name) {
        String folded = PersianText.fold(name);
        if (folded.contains("همیاری")) {
            return PartyKind.COOPERATION_ORGANISATION;
        }
        if (folded.contains("استانداری")) {
            return PartyKind.GOVERNORATE;
        }
        if (folded.contains("شهرداری")) {
            return PartyKind.MUNICIPALITY;
        }
        if (folded.contains("اتاق")) {
            return PartyKind.CHAMBER;
        }
        if (folded.contains("دانشگاه")) {
            return PartyKind.UNIVERSITY;
        }
        return folded.contains("شرکت") ? PartyKind.COMPANY : PartyKind.OTHER;
    }
}
