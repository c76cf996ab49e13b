package ir.peyvand.agreements.claim;

import io.quarkus.runtime.StartupEvent;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.table.TableColumns;
import ir.peyvand.kit.table.TableFormat;
import ir.peyvand.kit.table.TableLimits;
import ir.peyvand.kit.table.TableReader;
import ir.peyvand.kit.table.TableRow;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Registers the figures of the published reports like anybody would, once, whichever instance starts first. */
@ApplicationScoped
public class AnnouncedClaims {

    private static final String FILE = "/claims/announced-claims.csv";

    private static final TableColumns COLUMNS = TableColumns.of(
            TableColumns.required("code", "S2-N1"),
            TableColumns.required("figure", "250"),
            TableColumns.required("unit", "memorandum"),
            TableColumns.required("comparison", "exactly"),
            TableColumns.required("statement_fa", "دویست‌وپنجاه تفاهم‌نامه امضا شد"),
            TableColumns.required("statement_en", "250 memoranda were signed"),
            TableColumns.required("speaker_post", "مدیرعامل"),
            TableColumns.required("source", "گزارش نشست"),
            TableColumns.required("date", ""));

    /** The system's own name for who brought the announced figures. */
    private static final Caller ACTOR = new Caller(
            "announced-claims",
            "announced-claims",
            Set.of(Role.OPERATOR),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private final ClaimService claims;
    private final Validator validator;

    AnnouncedClaims(ClaimService claims, Validator validator) {
        this.claims = claims;
        this.validator = validator;
    }

    void start(@Observes StartupEvent started) throws IOException {
        Path file = Files.createTempFile("peyvand-claims", ".csv");
        try (InputStream bytes = AnnouncedClaims.class.getResourceAsStream(FILE)) {
            if (bytes == null) {
                throw new IllegalStateException("the announced figures are not in this build: " + FILE);
            }
            Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
            register(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void register(Path file) throws IOException {
        try (TableReader table = TableReader.open(file, TableFormat.CSV, COLUMNS, TableLimits.DEFAULT)) {
            for (Optional<TableRow> row = table.next(); row.isPresent(); row = table.next()) {
                RegisterClaim claim = claim(row.get());
                Set<ConstraintViolation<RegisterClaim>> faults = validator.validate(claim);
                if (!faults.isEmpty()) {
                    throw new ConstraintViolationException(FILE + ": " + claim.code(), faults);
                }
                claims.registerOnce(claim, ACTOR);
            }
        }
    }

    private static RegisterClaim claim(TableRow row) {
        String day = row.value("date");
        return new RegisterClaim(
                row.value("code"),
                new BigDecimal(row.value("figure")),
                row.value("unit"),
                Optional.ofNullable(
                                Comparison.BY_CODE.get(row.value("comparison").replace(' ', '-')))
                        .orElseThrow(),
                LocalizedText.of(row.value("statement_fa"), row.value("statement_en")),
                row.value("speaker_post"),
                row.value("source"),
                day.isEmpty() ? null : LocalDate.parse(day));
    }
}
