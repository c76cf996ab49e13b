package ir.peyvand.meetings.law;

import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

@Converter
class RepealKindColumn extends KebabColumn<RepealKind> {

    RepealKindColumn() {
        super(RepealKind.class);
    }
}
