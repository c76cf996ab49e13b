package ir.peyvand.agreements.review;

import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

@Converter
class ReviewKindColumn extends KebabColumn<ReviewKind> {

    ReviewKindColumn() {
        super(ReviewKind.class);
    }
}
