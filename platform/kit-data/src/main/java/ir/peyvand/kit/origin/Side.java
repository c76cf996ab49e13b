package ir.peyvand.kit.origin;

import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** Which way to look from a record. */
enum Side {
    /** Where it came from. */
    ORIGINS,
    /** What became of it. */
    RESULTS;

    static final Map<String, Side> BY_CODE = Kebab.words(Side.class);
}
