package ir.peyvand.meetings.law;

import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

@Converter
class RepealRequestStatusColumn extends KebabColumn<RepealRequestStatus> {

    RepealRequestStatusColumn() {
        super(RepealRequestStatus.class);
    }
}
