package ir.peyvand.kit.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.Total;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a report; the same shape as every list, named for the API document.
 *
 * @param next the cursor of the following page; null on the last one
 */
public record ImportRowPage(
        List<ImportRowView> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next,
        Total total) {

    public static ImportRowPage from(Page<ImportRowView> page) {
        return new ImportRowPage(page.items(), page.next(), page.total());
    }
}
