package ir.peyvand.meetings.evidence;

import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

@Converter
class EvidenceStatusColumn extends KebabColumn<EvidenceStatus> {

    EvidenceStatusColumn() {
        super(EvidenceStatus.class);
    }
}
