package ir.peyvand.agreements.agreement;

import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

@Converter
class AgreementKindColumn extends KebabColumn<AgreementKind> {

    AgreementKindColumn() {
        super(AgreementKind.class);
    }
}
