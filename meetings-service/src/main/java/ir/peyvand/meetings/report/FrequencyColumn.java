package ir.peyvand.meetings.report;

import ir.peyvand.kit.sql.KebabColumn;
import ir.peyvand.kit.time.Frequency;
import jakarta.persistence.Converter;

@Converter
class FrequencyColumn extends KebabColumn<Frequency> {

    FrequencyColumn() {
        super(Frequency.class);
    }
}
