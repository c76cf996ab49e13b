package ir.peyvand.agreements.agreement;

import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

@Converter
class RenewalColumn extends KebabColumn<Renewal> {

    RenewalColumn() {
        super(Renewal.class);
    }
}
