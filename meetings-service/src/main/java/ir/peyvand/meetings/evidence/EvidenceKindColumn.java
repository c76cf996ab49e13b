package ir.peyvand.meetings.evidence;

import ir.peyvand.kit.sql.KebabColumn;
import ir.peyvand.meetings.resolution.EvidenceType;
import jakarta.persistence.Converter;

@Converter
class EvidenceKindColumn extends KebabColumn<EvidenceType> {

    EvidenceKindColumn() {
        super(EvidenceType.class);
    }
}
