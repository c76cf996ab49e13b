package ir.peyvand.kit.table;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;

/** Answers that are tables when the caller wants a table. */
public final class TableAnswers {

    private TableAnswers() {}

    /** The table format that the caller likes best; empty when it likes JSON, or anything, better. */
    public static Optional<TableFormat> wanted(HttpHeaders headers) {
        for (MediaType type : headers.getAcceptableMediaTypes()) {
            Optional<TableFormat> format = TableFormat.fromMediaType(type.getType() + "/" + type.getSubtype());
            if (format.isPresent() || type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return format;
            }
        }
        return Optional.empty();
    }

    /** @param name of the file to save, without its ending */
    public static Response table(TableBody body, TableFormat format, String name) {
        StreamingOutput stream = body::writeTo;
        return Response.ok(stream)
                .type(format.contentType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + "." + format.extension() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    /** What could have been a table. */
    public static Response json(Object entity) {
        return Response.ok(entity)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}
