package ir.peyvand.meetings.axis;

import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

@Converter
class AxisStatusColumn extends KebabColumn<AxisStatus> {

    AxisStatusColumn() {
        super(AxisStatus.class);
    }
}
