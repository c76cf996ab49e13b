package ir.peyvand.agreements.fate;

import ir.peyvand.agreements.agreement.AgreementKind;
import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

@Converter
class LegacyKindColumn extends KebabColumn<AgreementKind> {

    LegacyKindColumn() {
        super(AgreementKind.class);
    }
}
