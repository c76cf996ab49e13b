package ir.peyvand.agreements.outcome;

import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

@Converter
class OutcomeStatusColumn extends KebabColumn<OutcomeStatus> {

    OutcomeStatusColumn() {
        super(OutcomeStatus.class);
    }
}
