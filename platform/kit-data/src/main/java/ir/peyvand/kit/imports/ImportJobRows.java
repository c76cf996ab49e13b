package ir.peyvand.kit.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.table.TableFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads rows of import_job, and writes what of them is JSON. */
@ApplicationScoped
class ImportJobRows {

    static final String COLUMNS = """
            id, collection, format, mode, subject, client, roles, province, sha256, bytes, state, total, processed, accepted,
            duplicates, rejected, withheld, failure, created_at, started_at, finished_at, attempt,
            destination
            """;

    private final ObjectMapper json;

    ImportJobRows(ObjectMapper json) {
        this.json = json;
    }

    ImportJob read(ResultSet row) throws SQLException {
        return new ImportJob(
                row.getObject("id", UUID.class),
                row.getString("collection"),
                TableFormat.valueOf(row.getString("format").toUpperCase(Locale.ROOT)),
                ImportMode.valueOf(
                        row.getString("mode").toUpperCase(Locale.ROOT).replace('-', '_')),
                caller(row),
                row.getBytes("sha256"),
                row.getLong("bytes"),
                ImportState.fromCode(row.getString("state")),
                new ImportJob.Counts(
                        row.getInt("total"),
                        row.getInt("processed"),
                        row.getInt("accepted"),
                        row.getInt("duplicates"),
                        row.getInt("rejected"),
                        row.getInt("withheld")),
                failure(row.getString("failure")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("started_at", OffsetDateTime.class)),
                instant(row.getObject("finished_at", OffsetDateTime.class)),
                row.getInt("attempt"),
                Optional.ofNullable(row.getString("destination")));
    }

    private static Caller caller(ResultSet row) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String claim : (String[]) row.getArray("roles").getArray()) {
            Role.fromClaim(claim).ifPresent(roles::add);
        }
        return new Caller(
                row.getString("subject"),
                row.getString("client"),
                roles,
                Optional.ofNullable(row.getString("province")),
                Optional.empty(),
                Optional.empty());
    }

    static String[] claims(Caller caller) {
        return Arrays.stream(Role.values()).filter(caller::is).map(Role::claim).toArray(String[]::new);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private Optional<ImportFailure> failure(@Nullable String stored) {
        if (stored == null) {
            return Optional.empty();
        }
        return Optional.of(PlainJson.read(json, stored, ImportFailure.class));
    }

    String write(ImportFailure failure) {
        return PlainJson.text(json, failure);
    }
}
