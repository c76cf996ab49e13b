package ir.peyvand.meetings.resolution;

import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

@Converter
class ResolutionStatusColumn extends KebabColumn<ResolutionStatus> {

    ResolutionStatusColumn() {
        super(ResolutionStatus.class);
    }
}
