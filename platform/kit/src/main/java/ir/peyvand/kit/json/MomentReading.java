package ir.peyvand.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** A moment in a body: ISO 8601 with its offset, as a text. A number is none: seconds or milliseconds, nobody could tell. */
final class MomentReading extends StdDeserializer<Instant> {

    private static final long serialVersionUID = 1L;

    /** Later years have no place in the database. */
    private static final int LAST_YEAR = 9999;

    MomentReading() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (Instant) context.handleUnexpectedToken(Instant.class, parser);
        }
        try {
            OffsetDateTime moment = OffsetDateTime.parse(parser.getText().strip());
            if (moment.getYear() < 1 || moment.getYear() > LAST_YEAR) {
                throw new DateTimeException("the year is not between 1 and " + LAST_YEAR);
            }
            return moment.toInstant();
        } catch (DateTimeException unreadable) {
            return (Instant) context.handleWeirdStringValue(Instant.class, parser.getText(), unreadable.getMessage());
        }
    }
}
