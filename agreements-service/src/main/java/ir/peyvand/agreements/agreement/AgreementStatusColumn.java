package ir.peyvand.agreements.agreement;

import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

@Converter
class AgreementStatusColumn extends KebabColumn<AgreementStatus> {

    AgreementStatusColumn() {
        super(AgreementStatus.class);
    }
}
