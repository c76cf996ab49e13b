package ir.peyvand.agreements.commitment;

import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

@Converter
class CommitmentStatusColumn extends KebabColumn<CommitmentStatus> {

    CommitmentStatusColumn() {
        super(CommitmentStatus.class);
    }
}
