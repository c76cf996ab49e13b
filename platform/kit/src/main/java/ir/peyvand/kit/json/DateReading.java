package ir.peyvand.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import ir.peyvand.kit.time.DateRefusal;
import ir.peyvand.kit.time.DateText;
import java.io.IOException;
import java.time.LocalDate;

/** A day in a body is read like one in a parameter: ISO 8601, or solar Hijri told apart by its year. */
final class DateReading extends StdDeserializer<LocalDate> {

    private static final long serialVersionUID = 1L;

    DateReading() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        try {
            return DateText.parse(parser.getText());
        } catch (DateRefusal refusal) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, parser.getText(), refusal.getMessage());
        }
    }
}
