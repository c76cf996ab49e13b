package ir.peyvand.kit.time;

import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Every {@link LocalDate} parameter of every resource takes both calendars, and refuses by name what is no date. */
@Provider
public class DateParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked") // safe: the raw type has just been compared
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> rawType, @Nullable Type genericType, Annotation @Nullable [] annotations) {
        return rawType == LocalDate.class ? (ParamConverter<T>) new DateConverter(nameIn(annotations)) : null;
    }

    private static String nameIn(Annotation @Nullable [] annotations) {
        for (Annotation annotation : annotations == null ? new Annotation[0] : annotations) {
            if (annotation instanceof QueryParam query) {
                return query.value();
            }
            if (annotation instanceof PathParam path) {
                return path.value();
            }
        }
        return "date";
    }

    private record DateConverter(String parameter) implements ParamConverter<LocalDate> {

        @Override
        public LocalDate fromString(String text) {
            try {
                return DateText.parse(text);
            } catch (DateRefusal refusal) {
                // Quarkus REST turns what a converter throws into a 404, except a WebApplicationException; the problem
                // travels as its cause and the kit's mapper takes it out again.
                throw new BadRequestException(Problems.invalidParameter(
                        parameter,
                        refusal.code(),
                        refusal.reason().best(LocalizedText.PERSIAN),
                        refusal.reason().best(LocalizedText.ENGLISH)));
            }
        }

        @Override
        public String toString(LocalDate date) {
            return date.toString();
        }
    }
}
