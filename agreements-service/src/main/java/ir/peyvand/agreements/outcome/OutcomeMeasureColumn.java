package ir.peyvand.agreements.outcome;

import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

@Converter
class OutcomeMeasureColumn extends KebabColumn<OutcomeMeasure> {

    OutcomeMeasureColumn() {
        super(OutcomeMeasure.class);
    }
}
