package ir.peyvand.agreements.commitment;

import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

@Converter
class CommitmentKindColumn extends KebabColumn<CommitmentKind> {

    CommitmentKindColumn() {
        super(CommitmentKind.class);
    }
}
