package ir.peyvand.capacity.reference;

import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.reference.Coded;
import ir.peyvand.kit.table.TableFormat;
import ir.peyvand.kit.table.TableWriter;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** A code list as CSV or XLSX, with the columns of {@link ReferenceColumns}. */
@Provider
@Produces({TableFormat.CSV_MEDIA_TYPE, TableFormat.XLSX_MEDIA_TYPE})
public class ReferenceTable implements MessageBodyWriter<Page<? extends Coded>> {

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Page.class && entryType(genericType) != null;
    }

    @Override
    public void writeTo(
            Page<? extends Coded> page,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        Class<?> entries = entryType(genericType);
        if (entries == null) {
            throw new IllegalArgumentException("not a code list: " + genericType);
        }
        var columns = ReferenceColumns.of(entries);
        var format = mediaType.getSubtype().equals("csv") ? TableFormat.CSV : TableFormat.XLSX;
        try (var table = TableWriter.open(body, format, entries.getSimpleName(), columns.header())) {
            for (Coded entry : page.items()) {
                table.row(columns.cells(entry));
            }
        }
    }

    private static @Nullable Class<?> entryType(Type genericType) {
        return genericType instanceof ParameterizedType page
                        && page.getActualTypeArguments()[0] instanceof Class<?> entries
                        && Coded.class.isAssignableFrom(entries)
                ? entries
                : null;
    }
}
