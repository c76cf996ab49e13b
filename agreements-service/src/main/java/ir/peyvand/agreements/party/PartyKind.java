package ir.peyvand.agreements.party;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** What kind of body a party is. */
public enum PartyKind {
    GOVERNORATE,
    /** A municipalities' cooperation organisation. */
    COOPERATION_ORGANISATION,
    MUNICIPALITY,
    MINISTRY,
    CHAMBER,
    COMPANY,
    UNIVERSITY,
    /** A province, region or city abroad, or a body of one. */
    FOREIGN_COUNTERPART,
    INTERNATIONAL_ORGANISATION,
    OTHER;

    public static final Map<String, PartyKind> BY_CODE = Kebab.words(PartyKind.class);

    /** Offices of a province, so that they are domestic and belong to one. */
    boolean isOfProvince() {
        return this == GOVERNORATE || this == COOPERATION_ORGANISATION;
    }

    boolean isForeign() {
        return this == FOREIGN_COUNTERPART;
    }

    /** The word in JSON, parameters and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
