package ir.peyvand.kit.origin;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.page.Total;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a service knows about records asked for by name.
 *
 * @param records those of them that this service holds and the caller may know of
 * @param items records of this service that came from one of them, as far as the caller may know of these, oldest first
 * @param next the cursor of the following page of items; null on the last one
 */
public record ReferencesView(
        List<LinkedRecord> records,
        List<LinkedRecord> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next,
        Total total) {

    public ReferencesView {
        records = List.copyOf(records);
        items = List.copyOf(items);
    }
}
