package ir.peyvand.capacity.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.imports.ImportJob;
import ir.peyvand.kit.imports.Importer;
import ir.peyvand.kit.imports.RowReading;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.table.TableColumns;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Imports capacities: which rows are duplicates, which the register forbids, and how the others get in. */
@ApplicationScoped
public class CapacityImporter implements Importer {

    private final StagedCapacityRepository staged;
    private final CapacityIntakeRepository intake;
    private final ReferenceRegister register;
    private final ObjectMapper json;
    private final Clock clock;

    CapacityImporter(
            StagedCapacityRepository staged,
            CapacityIntakeRepository intake,
            ReferenceRegister register,
            ObjectMapper json,
            Clock clock) {
        this.staged = staged;
        this.intake = intake;
        this.register = register;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String collection() {
        return "capacities";
    }

    @Override
    public String sheet() {
        return CapacityTable.SHEET;
    }

    @Override
    public TableColumns columns() {
        return CapacityTable.COLUMNS;
    }

    @Override
    public String stagingTable() {
        return "capacity_import";
    }

    @Override
    public List<String> stagingColumns() {
        return List.of("id", "reference", "province", "field", "status", "content", "content_digest", "record_digest");
    }

    @Override
    public RowReading begin(ImportJob job) {
        return new CapacityRowReading(register, new RecordJson(json), job.by());
    }

    @Override
    public void settle(ImportJob job) {
        staged.keepOtherImportsOut();
        staged.markReferencesTaken(job.id());
        staged.markRegistered(job.id());
        staged.markRepeatedReferences(job.id());
        staged.markRepeatedContents(job.id());
        if (!job.by().is(Role.OPERATOR)) {
            staged.markUnverified(job.id());
        }
        staged.nameFirstRows(job.id());
    }

    @Override
    public void insert(ImportJob job) {
        Instant now = clock.instant();
        intake.giveReferences(job);
        staged.nameFirstRows(job.id());
        intake.insertCapacities(job, now);
        intake.insertRevisions(job, now);
        intake.insertChanges(job, now);
    }
}
