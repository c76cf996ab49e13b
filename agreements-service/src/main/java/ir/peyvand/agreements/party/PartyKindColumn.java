package ir.peyvand.agreements.party;

import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

@Converter
class PartyKindColumn extends KebabColumn<PartyKind> {

    PartyKindColumn() {
        super(PartyKind.class);
    }
}
