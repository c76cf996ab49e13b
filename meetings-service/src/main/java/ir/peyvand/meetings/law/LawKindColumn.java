package ir.peyvand.meetings.law;

import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

@Converter
class LawKindColumn extends KebabColumn<LawKind> {

    LawKindColumn() {
        super(LawKind.class);
    }
}
