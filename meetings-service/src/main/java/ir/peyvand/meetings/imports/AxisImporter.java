package ir.peyvand.meetings.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.imports.ImportJob;
import ir.peyvand.kit.imports.Importer;
import ir.peyvand.kit.imports.RowReading;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.table.TableColumns;
import ir.peyvand.meetings.axis.AxisIntake;
import ir.peyvand.meetings.axis.AxisTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Imports axes, submitted. Only copies are duplicates: the same problem in other words comes in, and a merger is offered where
 * another province has it.
 */
@ApplicationScoped
public class AxisImporter implements Importer {

    private static final int BATCH = 100;

    private final StagedAxisRepository staged;
    private final AxisIntake intake;
    private final DemoMeeting demo;
    private final ReferenceRegister register;
    private final ObjectMapper json;

    AxisImporter(
            StagedAxisRepository staged,
            AxisIntake intake,
            DemoMeeting demo,
            ReferenceRegister register,
            ObjectMapper json) {
        this.staged = staged;
        this.intake = intake;
        this.demo = demo;
        this.register = register;
        this.json = json;
    }

    @Override
    public String collection() {
        return "axes";
    }

    @Override
    public String sheet() {
        return AxisTable.SHEET;
    }

    @Override
    public TableColumns columns() {
        return AxisTable.COLUMNS;
    }

    @Override
    public String stagingTable() {
        return StagedAxisRepository.TABLE;
    }

    @Override
    public List<String> stagingColumns() {
        return List.of("id", "province", "number", "meeting", "content", "content_digest");
    }

    @Override
    public RowReading begin(ImportJob job) {
        Optional<String> meeting = job.destination().or(() -> demo.of(job).map(UUID::toString));
        return new AxisRowReading(register, json, job.by(), meeting.orElse(null));
    }

    @Override
    public void settle(ImportJob job) {
        staged.keepOthersOut();
        staged.markRegistered(job.id());
        staged.markRepeated(job.id());
        staged.markMeetings(job);
        staged.markNumbersTaken(job.id());
    }

    @Override
    public void insert(ImportJob job) {
        int last = 0;
        List<StagedAxisRepository.StagedAxis> batch = staged.sound(job.id(), last, BATCH);
        while (!batch.isEmpty()) {
            for (StagedAxisRepository.StagedAxis row : batch) {
                String reference = intake.nextReference();
                staged.nameReference(job.id(), row.row(), reference);
                intake.take(List.of(row.axis().called(reference)), job.by());
            }
            last = batch.getLast().row();
            batch = staged.sound(job.id(), last, BATCH);
        }
        demo.imported(job);
    }
}
