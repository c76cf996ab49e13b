package ir.peyvand.agreements.party;

import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

/** The level as its word in a table. */
@Converter
public class PartyLevelColumn extends KebabColumn<PartyLevel> {

    public PartyLevelColumn() {
        super(PartyLevel.class);
    }
}
