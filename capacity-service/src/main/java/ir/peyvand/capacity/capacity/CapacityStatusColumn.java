package ir.peyvand.capacity.capacity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The status as its word in the table. */
@Converter
class CapacityStatusColumn implements AttributeConverter<CapacityStatus, String> {

    @Override
    public String convertToDatabaseColumn(CapacityStatus status) {
        return status.code();
    }

    @Override
    public CapacityStatus convertToEntityAttribute(String code) {
        return CapacityStatus.fromCode(code).orElseThrow();
    }
}
