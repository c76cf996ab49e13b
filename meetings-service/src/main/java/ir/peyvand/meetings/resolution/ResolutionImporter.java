package ir.peyvand.meetings.resolution;

import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.imports.ImportJob;
import ir.peyvand.kit.imports.Importer;
import ir.peyvand.kit.imports.RowReading;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.table.CellFault;
import ir.peyvand.kit.table.TableColumns;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PersianText;
import ir.peyvand.meetings.body.BodyDirectory;
import ir.peyvand.meetings.resolution.StagedResolutionRepository.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Imports resolutions: which bodies a row means, which rows are duplicates, and how the others get in. */
@ApplicationScoped
class ResolutionImporter implements Importer {

    private static final int BATCH = 200;

    private final StagedResolutionRepository staged;
    private final BodyDirectory bodies;
    private final ResolutionService service;
    private final ResolutionRepository resolutions;
    private final ReferenceRegister register;
    private final ObjectMapper json;

    ResolutionImporter(
            StagedResolutionRepository staged,
            BodyDirectory bodies,
            ResolutionService service,
            ResolutionRepository resolutions,
            ReferenceRegister register,
            ObjectMapper json) {
        this.staged = staged;
        this.bodies = bodies;
        this.service = service;
        this.resolutions = resolutions;
        this.register = register;
        this.json = json;
    }

    @Override
    public String collection() {
        return "resolutions";
    }

    @Override
    public String sheet() {
        return ResolutionTable.SHEET;
    }

    @Override
    public TableColumns columns() {
        return ResolutionTable.COLUMNS;
    }

    @Override
    public String stagingTable() {
        return "resolution_import";
    }

    @Override
    public List<String> stagingColumns() {
        return List.of("province", "deciding_body", "lead_body", "co_actors", "content", "title_key", "reference");
    }

    @Override
    public RowReading begin(ImportJob job) {
        return new ResolutionRowReading(register, json, job.by());
    }

    @Override
    public void settle(ImportJob job) {
        staged.keepOtherWritersOut();
        var found = new HashMap<String, List<UUID>>();
        var known = new HashMap<UUID, Map<String, String>>();
        for (Row row : staged.undecided(job.id())) {
            var faults = new ArrayList<CellFault>();
            UUID deciding = body("deciding_body", row.decidingBody(), found, faults);
            UUID lead = row.leadBody() == null ? null : body("lead_body", row.leadBody(), found, faults);
            List<UUID> coActors = Arrays.stream(row.coActors().split(";"))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .map(name -> body("co_actors", name, found, faults))
                    .toList();
            if (deciding == null || !faults.isEmpty()) {
                staged.reject(job.id(), row.number(), faults);
                continue;
            }
            Map<String, String> titles = known.computeIfAbsent(deciding, this::titles);
            String same = titles.get(row.titleKey());
            if (same != null) {
                staged.duplicate(job.id(), row.number(), same);
            } else if (staged.isTaken(Optional.ofNullable(row.reference()))
                    || titles.containsValue(String.valueOf(row.reference()))) {
                staged.reject(job.id(), row.number(), List.of(taken(row)));
            } else {
                titles.put(row.titleKey(), row.reference() == null ? "row " + row.number() : row.reference());
                staged.settle(job.id(), row.number(), named(row.content(), deciding, lead, coActors));
            }
        }
    }

    @Override
    public void insert(ImportJob job) {
        int written = 0;
        for (Row row : staged.undecided(job.id())) {
            ResolutionView view = service.imported(
                    Optional.ofNullable(row.province()), row.content(), Optional.ofNullable(row.reference()), job.by());
            staged.imported(job.id(), row.number(), view.reference());
            if (++written % BATCH == 0) {
                resolutions.forgetLoaded();
            }
        }
    }

    /** By id, code or name; null with a fault when there is none, or more than one. */
    private @Nullable UUID body(String column, String text, Map<String, List<UUID>> found, List<CellFault> faults) {
        List<UUID> meant = found.computeIfAbsent(text, this::bodiesMeant);
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        faults.add(
                meant.isEmpty()
                        ? new CellFault(
                                column,
                                text,
                                "unknown-body",
                                LocalizedText.of(
                                        "نهادی با این نام یا کد نیست", "There is no body of this name or code"))
                        : new CellFault(
                                column,
                                text,
                                "ambiguous-body",
                                LocalizedText.of(
                                        "چند نهاد این نام را دارند؛ کد را بنویسید",
                                        "Several bodies have this name; write the code")));
        return null;
    }

    private List<UUID> bodiesMeant(String text) {
        try {
            return bodies.find(UUID.fromString(text))
                    .map(body -> List.of(body.id()))
                    .orElse(List.of());
        } catch (IllegalArgumentException notAnId) {
            return bodies.findByCode(text)
                    .map(body -> List.of(body.id()))
                    .orElseGet(() -> staged.bodiesNamed(PersianText.skeleton(text)));
        }
    }

    /** The references of a body's resolutions by what stays of their titles however they are spelt. */
    private Map<String, String> titles(UUID body) {
        var titles = new HashMap<String, String>();
        staged.decidedBy(body).forEach(one -> titles.putIfAbsent(PersianText.skeleton(one.title()), one.reference()));
        return titles;
    }

    private static CellFault taken(Row row) {
        return new CellFault(
                "reference",
                String.valueOf(row.reference()),
                "reference-taken",
                LocalizedText.of("این شناسه از آن مصوبهٔ دیگری است", "The reference belongs to another resolution"));
    }

    private static ResolutionContent named(
            ResolutionContent content, UUID deciding, @Nullable UUID lead, List<UUID> coActors) {
        return new ResolutionContent(
                content.title(),
                content.text(),
                deciding,
                content.meeting(),
                content.axis(),
                content.workingGroup(),
                content.result(),
                lead,
                coActors,
                content.owner(),
                content.dueOn(),
                content.evidenceType(),
                content.ladder(),
                content.weight(),
                content.origins());
    }
}
