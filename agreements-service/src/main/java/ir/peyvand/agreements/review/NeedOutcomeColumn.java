package ir.peyvand.agreements.review;

import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

@Converter
class NeedOutcomeColumn extends KebabColumn<NeedOutcome> {

    NeedOutcomeColumn() {
        super(NeedOutcome.class);
    }
}
