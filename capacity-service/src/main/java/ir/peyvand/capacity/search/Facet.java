package ir.peyvand.capacity.search;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The coded fields that a list can be narrowed by, and most of them counted. */
public enum Facet {
    PROVINCE("province", true),
    FIELD("field", true),
    SECTOR("sector", true),
    PRODUCT("product", true),
    TARGET_COUNTRY("targetCountry", true),
    STATUS("status", true),
    PERIOD("period", true),
    REGIONAL_GROUP("regionalGroup", false),
    CURRENCY("currency", false);

    private final String parameter;
    private final boolean counted;

    Facet(String parameter, boolean counted) {
        this.parameter = parameter;
        this.counted = counted;
    }

    /** The name of the filter, and of the field in the index. */
    public String parameter() {
        return parameter;
    }

    /** The field of the index that values are counted from; it has one for every record, see {@link FacetCounter}. */
    String column() {
        return parameter + "Column";
    }

    /** Those that {@code facets=} may name, by name. */
    public static Map<String, Facet> counted() {
        return Arrays.stream(values())
                .filter(facet -> facet.counted)
                .collect(Collectors.toUnmodifiableMap(Facet::parameter, Function.identity()));
    }

    boolean isCounted() {
        return counted;
    }
}
