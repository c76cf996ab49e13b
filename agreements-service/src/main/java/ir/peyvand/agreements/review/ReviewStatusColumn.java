package ir.peyvand.agreements.review;

import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

@Converter
class ReviewStatusColumn extends KebabColumn<ReviewStatus> {

    ReviewStatusColumn() {
        super(ReviewStatus.class);
    }
}
