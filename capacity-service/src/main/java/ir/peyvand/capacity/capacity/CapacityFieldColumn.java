package ir.peyvand.capacity.capacity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The field as its word in the table. */
@Converter
class CapacityFieldColumn implements AttributeConverter<CapacityField, String> {

    @Override
    public String convertToDatabaseColumn(CapacityField field) {
        return field.code();
    }

    @Override
    public CapacityField convertToEntityAttribute(String code) {
        return CapacityField.fromCode(code).orElseThrow();
    }
}
