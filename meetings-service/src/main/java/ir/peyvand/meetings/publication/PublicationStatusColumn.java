package ir.peyvand.meetings.publication;

import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

@Converter
class PublicationStatusColumn extends KebabColumn<PublicationStatus> {

    PublicationStatusColumn() {
        super(PublicationStatus.class);
    }
}
