package ir.peyvand.meetings.resolution;

import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

@Converter
class EvidenceTypeColumn extends KebabColumn<EvidenceType> {

    EvidenceTypeColumn() {
        super(EvidenceType.class);
    }
}
