package ir.peyvand.meetings.roadmap;

import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

@Converter
class RoadmapStatusColumn extends KebabColumn<RoadmapStatus> {

    RoadmapStatusColumn() {
        super(RoadmapStatus.class);
    }
}
