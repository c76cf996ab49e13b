package ir.peyvand.agreements.statistics;

import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.digest.Sha256;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.table.TableAnswers;
import ir.peyvand.kit.table.TableFormat;
import ir.peyvand.kit.table.TableWriter;
import ir.peyvand.kit.version.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tables as JSON, CSV or XLSX. Clients keep them and ask whether they are still right: the tag is the fingerprint of the
 * numbers and the format, so it changes when they do and never otherwise.
 */
@ApplicationScoped
class StatisticAnswers {

    private static final int SHORT_FINGERPRINT = 32;

    private final ObjectMapper json;

    StatisticAnswers(ObjectMapper json) {
        this.json = json;
    }

    Response of(StatisticView view, Optional<TableFormat> format, @Nullable String ifNoneMatch) {
        String tag =
                fingerprint(view) + format.map(one -> "-" + one.extension()).orElse("");
        Response.ResponseBuilder response = Version.isKnown(ifNoneMatch, tag)
                ? Response.notModified()
                : format.map(one -> table(view, one))
                        .orElseGet(() -> Response.ok(view, MediaType.APPLICATION_JSON_TYPE));
        return response.tag(new EntityTag(tag))
                .header(HttpHeaders.CACHE_CONTROL, null)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, null)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private static Response.ResponseBuilder table(StatisticView view, TableFormat format) {
        return Response.fromResponse(TableAnswers.table(
                out -> {
                    try (TableWriter table = TableWriter.open(out, format, view.of(), view.columns())) {
                        for (Map<String, Object> row : view.rows()) {
                            table.row(cells(view.columns(), row));
                        }
                    }
                },
                format,
                view.of()));
    }

    private static List<@Nullable Object> cells(List<String> columns, Map<String, Object> row) {
        return Arrays.<@Nullable Object>asList(columns.stream().map(row::get).toArray());
    }

    private String fingerprint(StatisticView view) {
        return HexFormat.of().formatHex(Sha256.of(PlainJson.bytes(json, view))).substring(0, SHORT_FINGERPRINT);
    }
}
