package ir.peyvand.agreements.fate;

import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

@Converter
class ClassificationColumn extends KebabColumn<Classification> {

    ClassificationColumn() {
        super(Classification.class);
    }
}
