package ir.peyvand.agreements.outcome;

import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

@Converter
class OutcomePhaseColumn extends KebabColumn<OutcomePhase> {

    OutcomePhaseColumn() {
        super(OutcomePhase.class);
    }
}
