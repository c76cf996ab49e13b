package ir.peyvand.meetings.meeting;

import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

@Converter
class MeetingStatusColumn extends KebabColumn<MeetingStatus> {

    MeetingStatusColumn() {
        super(MeetingStatus.class);
    }
}
