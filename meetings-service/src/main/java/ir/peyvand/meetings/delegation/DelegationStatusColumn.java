package ir.peyvand.meetings.delegation;

import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

@Converter
class DelegationStatusColumn extends KebabColumn<DelegationStatus> {

    DelegationStatusColumn() {
        super(DelegationStatus.class);
    }
}
