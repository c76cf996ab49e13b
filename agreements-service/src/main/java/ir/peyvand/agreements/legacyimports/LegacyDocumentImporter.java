package ir.peyvand.agreements.legacyimports;

import ir.peyvand.agreements.fate.LegacyDocumentHistory;
import ir.peyvand.agreements.fate.LegacyDocumentTable;
import ir.peyvand.kit.imports.ImportJob;
import ir.peyvand.kit.imports.Importer;
import ir.peyvand.kit.imports.RowReading;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.table.TableColumns;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Imports old documents. Only copies are duplicates here: the same document worded in another way comes in, and becomes one
 * with the other by its fate, so that the decision and its reason are kept.
 */
@ApplicationScoped
public class LegacyDocumentImporter implements Importer {

    private final StagedLegacyDocumentRepository staged;
    private final LegacyDocumentIntakeRepository intake;
    private final LegacyDocumentHistory history;
    private final ReferenceRegister register;
    private final Clock clock;

    LegacyDocumentImporter(
            StagedLegacyDocumentRepository staged,
            LegacyDocumentIntakeRepository intake,
            LegacyDocumentHistory history,
            ReferenceRegister register,
            Clock clock) {
        this.staged = staged;
        this.intake = intake;
        this.history = history;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public String collection() {
        return "legacy-documents";
    }

    @Override
    public String sheet() {
        return LegacyDocumentTable.SHEET;
    }

    @Override
    public TableColumns columns() {
        return LegacyDocumentTable.COLUMNS;
    }

    @Override
    public String stagingTable() {
        return "legacy_document_import";
    }

    @Override
    public List<String> stagingColumns() {
        return List.of(
                "id", "reference", "province", "country", "content", "folded", "content_digest", "record_digest");
    }

    @Override
    public RowReading begin(ImportJob job) {
        return new LegacyDocumentRowReading(register, history, job.by(), LocalDate.now(clock));
    }

    @Override
    public void settle(ImportJob job) {
        staged.keepOtherWritersOut();
        staged.markReferencesTaken(job.id());
        staged.markRegistered(job.id());
        staged.markRepeatedReferences(job.id());
        staged.markRepeatedContents(job.id());
        staged.nameFirstRows(job.id());
    }

    @Override
    public void insert(ImportJob job) {
        Instant now = clock.instant();
        intake.giveReferences(job);
        staged.nameFirstRows(job.id());
        intake.insertDocuments(job, now);
        intake.insertSteps(job, now);
        intake.insertChanges(job, now);
        history.tell(intake.taken(job));
    }
}
