package ir.peyvand.kit.table;

import java.io.IOException;
import java.io.OutputStream;

/** A table that is written while it is sent. */
@FunctionalInterface
public interface TableBody {
    void writeTo(OutputStream out) throws IOException;
}
