package ir.peyvand.meetings.axis;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.page.ListAnswers;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.table.TableAnswers;
import ir.peyvand.kit.table.TableBody;
import ir.peyvand.kit.table.TableFormat;
import ir.peyvand.kit.table.TableWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Lists of axes as JSON or as a table, whichever the caller likes best. */
@ApplicationScoped
class AxisListAnswers {

    private final AxisLists lists;

    AxisListAnswers(AxisLists lists) {
        this.lists = lists;
    }

    Response answer(AxisQuery query, PageRequest page, UriInfo uri, HttpHeaders headers, Caller caller) {
        return TableAnswers.wanted(headers)
                .map(format ->
                        TableAnswers.table(table(format, query, ListAnswers.most(uri, page), caller), format, "axes"))
                .orElseGet(() -> ListAnswers.page(
                        uri, lists.page(query, ListAnswers.identity(uri), page, caller), AxisPageView::from));
    }

    private TableBody table(TableFormat format, AxisQuery query, int most, Caller caller) {
        return out -> {
            try (TableWriter table = AxisTable.open(out, format)) {
                lists.export(query, most, caller, axis -> table.row(AxisTable.row(axis)));
            }
        };
    }
}
