package ir.peyvand.meetings.minutes;

import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

@Converter
class MinutesStatusColumn extends KebabColumn<MinutesStatus> {

    MinutesStatusColumn() {
        super(MinutesStatus.class);
    }
}
