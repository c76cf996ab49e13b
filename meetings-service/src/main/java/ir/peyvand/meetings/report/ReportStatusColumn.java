package ir.peyvand.meetings.report;

import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

@Converter
class ReportStatusColumn extends KebabColumn<ReportStatus> {

    ReportStatusColumn() {
        super(ReportStatus.class);
    }
}
