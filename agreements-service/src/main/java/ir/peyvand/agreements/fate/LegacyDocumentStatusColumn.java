package ir.peyvand.agreements.fate;

import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

@Converter
class LegacyDocumentStatusColumn extends KebabColumn<LegacyDocumentStatus> {

    LegacyDocumentStatusColumn() {
        super(LegacyDocumentStatus.class);
    }
}
