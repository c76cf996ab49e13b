package ir.peyvand.meetings.axis;

import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

@Converter
class WorkingGroupColumn extends KebabColumn<WorkingGroup> {

    WorkingGroupColumn() {
        super(WorkingGroup.class);
    }
}
