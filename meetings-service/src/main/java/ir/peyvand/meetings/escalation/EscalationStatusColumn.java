package ir.peyvand.meetings.escalation;

import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

@Converter
class EscalationStatusColumn extends KebabColumn<EscalationStatus> {

    EscalationStatusColumn() {
        super(EscalationStatus.class);
    }
}
