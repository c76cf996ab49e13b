package ir.peyvand.kit.page;

import ir.peyvand.kit.reference.ReferenceRegister;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A filter of a list that takes codes; many are facets as well. An enum has the filters of one list as its constants. */
public interface CodedFilter {

    /** The name of the query parameter, and of the facet. */
    String parameter();

    /** What a value of it is called in refusals: {@code unknown-<noun>}. */
    default String noun() {
        return parameter();
    }

    /** Which codes it takes. */
    Predicate<String> known(ReferenceRegister register);

    /** Whether its values can be counted. */
    default boolean isFacet() {
        return true;
    }

    /** Whether the text is an id as records show theirs. */
    static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException notAnId) {
            return false;
        }
    }

    /** The codes that are asked for, by filter; what is not asked for is not there. */
    static <F extends Enum<F> & CodedFilter> Map<F, Set<String>> codes(
            Class<F> filters, Parameters parameters, ReferenceRegister register) {
        var codes = new EnumMap<F, Set<String>>(filters);
        for (F filter : filters.getEnumConstants()) {
            Set<String> asked = parameters.codes(filter.parameter(), filter.noun(), filter.known(register));
            if (!asked.isEmpty()) {
                codes.put(filter, asked);
            }
        }
        return codes;
    }

    /** What the parameter {@code facets} asks to be counted. */
    static <F extends Enum<F> & CodedFilter> Set<F> facets(Class<F> filters, Parameters parameters) {
        return parameters.choices("facets", facets(filters));
    }

    private static <F extends Enum<F> & CodedFilter> Map<String, F> facets(Class<F> filters) {
        var facets = new LinkedHashMap<String, F>();
        Stream.of(filters.getEnumConstants())
                .filter(CodedFilter::isFacet)
                .forEach(filter -> facets.put(filter.parameter(), filter));
        return Collections.unmodifiableMap(facets);
    }
}
