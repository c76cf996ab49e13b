package ir.peyvand.meetings.axis;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.page.ListAnswers;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.table.ListTable;
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
        var table = new ListTable(
                "axes",
                AxisTable::open,
                (rows, most) -> lists.export(query, most, caller, axis -> rows.row(AxisTable.row(axis))));
        return ListAnswers.pageOrTable(
                uri, headers, page, table, identity -> lists.page(query, identity, page, caller), AxisPageView::from);
    }
}
