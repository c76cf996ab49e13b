package ir.peyvand.meetings.axis;

import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

@Converter
class AxisKindColumn extends KebabColumn<AxisKind> {

    AxisKindColumn() {
        super(AxisKind.class);
    }
}
