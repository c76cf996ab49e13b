package ir.peyvand.meetings.merger;

import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

@Converter
class MergeOfferStatusColumn extends KebabColumn<MergeOfferStatus> {

    MergeOfferStatusColumn() {
        super(MergeOfferStatus.class);
    }
}
