package ir.peyvand.agreements.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.agreements.agreement.AgreementIntake;
import ir.peyvand.agreements.agreement.AgreementTable;
import ir.peyvand.agreements.similarity.RewordedAgreements;
import ir.peyvand.kit.caller.Role;
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

/** Imports agreements: which rows are duplicates, which the register forbids, and how the others get in. */
@ApplicationScoped
public class AgreementImporter implements Importer {

    private final StagedAgreementRepository staged;
    private final PartyIntakeRepository parties;
    private final AgreementIntakeRepository agreements;
    private final AgreementIntake intake;
    private final RewordedAgreements reworded;
    private final ReferenceRegister register;
    private final ObjectMapper json;
    private final Clock clock;

    AgreementImporter(
            StagedAgreementRepository staged,
            PartyIntakeRepository parties,
            AgreementIntakeRepository agreements,
            AgreementIntake intake,
            RewordedAgreements reworded,
            ReferenceRegister register,
            ObjectMapper json,
            Clock clock) {
        this.staged = staged;
        this.parties = parties;
        this.agreements = agreements;
        this.intake = intake;
        this.reworded = reworded;
        this.register = register;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String collection() {
        return "agreements";
    }

    @Override
    public String sheet() {
        return AgreementTable.SHEET;
    }

    @Override
    public TableColumns columns() {
        return AgreementTable.COLUMNS;
    }

    @Override
    public String stagingTable() {
        return "agreement_import";
    }

    @Override
    public List<String> stagingColumns() {
        return List.of(
                "id",
                "reference",
                "lead_province",
                "kind",
                "reference_part",
                "level",
                "status",
                "signed_on",
                "content",
                "parties",
                "provinces",
                "countries",
                "title_key",
                "content_digest");
    }

    @Override
    public RowReading begin(ImportJob job) {
        return new AgreementRowReading(register, json, job.by(), LocalDate.now(clock));
    }

    @Override
    public void settle(ImportJob job) {
        staged.keepOtherWritersOut();
        staged.markReferencesTaken(job.id());
        staged.markRegistered(job.id());
        staged.markRepeatedReferences(job.id());
        staged.markRepeatedContents(job.id());
        staged.markReworded(job.id(), reworded.find(staged.signedRows(job.id())));
        staged.markOneParty(job.id());
        if (!job.by().is(Role.OPERATOR)) {
            staged.markSigned(job.id());
        }
        staged.nameFirstRows(job.id());
    }

    @Override
    public void insert(ImportJob job) {
        Instant now = clock.instant();
        agreements.giveReferences(job);
        staged.nameFirstRows(job.id());
        parties.insertParties(job, now);
        agreements.insertAgreements(job, now);
        agreements.insertParties(job);
        agreements.insertSignatures(job, now);
        intake.imported(agreements.imported(job), job.by(), now);
    }
}
