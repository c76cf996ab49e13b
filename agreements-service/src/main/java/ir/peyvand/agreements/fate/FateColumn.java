package ir.peyvand.agreements.fate;

import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

@Converter
class FateColumn extends KebabColumn<Fate> {

    FateColumn() {
        super(Fate.class);
    }
}
