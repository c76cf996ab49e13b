package ir.peyvand.meetings.deadline;

import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

@Converter
class DeadlineChangeStatusColumn extends KebabColumn<DeadlineChangeStatus> {

    DeadlineChangeStatusColumn() {
        super(DeadlineChangeStatus.class);
    }
}
