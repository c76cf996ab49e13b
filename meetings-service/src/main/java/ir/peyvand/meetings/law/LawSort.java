package ir.peyvand.meetings.law;

import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** In which order laws come. */
enum LawSort {
    /** Who stands in the way of most provinces first, then of most records. */
    RANK,
    /** The latest written down first. */
    CREATED;

    static final Map<String, LawSort> BY_CODE = Kebab.words(LawSort.class);
}
