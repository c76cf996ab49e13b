package ir.peyvand.meetings.body;

import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

@Converter
class BodyKindColumn extends KebabColumn<BodyKind> {

    BodyKindColumn() {
        super(BodyKind.class);
    }
}
