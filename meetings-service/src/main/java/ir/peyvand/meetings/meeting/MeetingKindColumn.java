package ir.peyvand.meetings.meeting;

import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

@Converter
class MeetingKindColumn extends KebabColumn<MeetingKind> {

    MeetingKindColumn() {
        super(MeetingKind.class);
    }
}
