package ir.peyvand.agreements.commitment;

import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

@Converter
class FrequencyColumn extends KebabColumn<Frequency> {

    FrequencyColumn() {
        super(Frequency.class);
    }
}
