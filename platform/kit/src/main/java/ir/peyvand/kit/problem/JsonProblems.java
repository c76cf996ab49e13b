package ir.peyvand.kit.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a JSON body that could not be read into its request: 400 with line and column, counted from 1, and
 * the place as a JSON pointer.
 */
final class JsonProblems {

    /** Writes a constant as requests write it. */
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonProblems() {}

    /** {@code unknown-member}, {@code unknown-value}, or {@code malformed-json} for whatever else. */
    static Problem of(JsonProcessingException exception) {
        Class<?> choices = enumerationOf(exception);
        Problem problem;
        if (exception instanceof UnrecognizedPropertyException unknown) {
            problem = unknownMember(unknown);
        } else if (choices != null && exception instanceof JsonMappingException mapping) {
            problem = unknownValue(pointer(mapping), choices);
        } else {
            problem = malformed(exception);
        }
        return problem.with("line", line(exception)).with("column", column(exception));
    }

    private static Problem unknownMember(UnrecognizedPropertyException exception) {
        Collection<Object> known =
                exception.getKnownPropertyIds() == null ? List.of() : exception.getKnownPropertyIds();
        List<String> names = known.stream().map(Object::toString).sorted().toList();
        return refusal(
                "unknown-member",
                "بدنهٔ درخواست عضوی ناشناخته دارد",
                "The request body holds an unknown member",
                pointer(exception),
                "عضوی به این نام نیست؛ شناخته‌ها: " + String.join("، ", names),
                "There is no such member; known are " + String.join(", ", names));
    }

    private static Problem unknownValue(String pointer, Class<?> enumeration) {
        List<String> values = Arrays.stream(enumeration.getEnumConstants())
                .map(constant -> JSON.convertValue(constant, String.class))
                .toList();
        return refusal(
                "unknown-value",
                "بدنهٔ درخواست مقداری ناشناخته دارد",
                "The request body holds an unknown value",
                pointer,
                "مقدار پذیرفتنی نیست؛ یکی از " + String.join("، ", values),
                "The value is not one of " + String.join(", ", values));
    }

    private static Problem malformed(JsonProcessingException exception) {
        String pointer = exception instanceof JsonMappingException mapping ? pointer(mapping) : "";
        return refusal(
                "malformed-json",
                "بدنهٔ درخواست JSON درستی نیست",
                "The request body is not valid JSON",
                pointer,
                "JSON در سطر " + line(exception) + " و ستون " + column(exception) + " خوانده نشد",
                "The JSON cannot be read at line " + line(exception) + ", column " + column(exception));
    }

    private static Problem refusal(
            String code,
            String persianTitle,
            String englishTitle,
            String pointer,
            String persianDetail,
            String englishDetail) {
        return Problem.of(400, code, persianTitle, englishTitle)
                .withDetail(persianDetail, englishDetail)
                .withError(FieldError.of(pointer, code, persianDetail, englishDetail));
    }

    /** Whose constants the value had to be one of; null when it is about something else. */
    private static @Nullable Class<?> enumerationOf(JsonProcessingException exception) {
        Class<?> wanted = switch (exception) {
            case ValueInstantiationException refused -> rawClass(refused.getType());
            case MismatchedInputException mismatched -> mismatched.getTargetType();
            default -> null;
        };
        return wanted != null && wanted.isEnum() ? wanted : null;
    }

    private static @Nullable Class<?> rawClass(@Nullable JavaType type) {
        return type == null ? null : type.getRawClass();
    }

    private static int line(JsonProcessingException exception) {
        JsonLocation place = exception.getLocation();
        return place == null ? 0 : place.getLineNr();
    }

    private static int column(JsonProcessingException exception) {
        JsonLocation place = exception.getLocation();
        return place == null ? 0 : place.getColumnNr();
    }

    private static String pointer(JsonMappingException exception) {
        var pointer = new StringBuilder();
        for (JsonMappingException.Reference step : exception.getPath()) {
            pointer.append('/');
            if (step.getFieldName() == null) {
                pointer.append(step.getIndex());
            } else {
                pointer.append(step.getFieldName().replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }
}
