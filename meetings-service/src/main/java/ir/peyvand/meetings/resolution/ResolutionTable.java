package ir.peyvand.meetings.resolution;

import static ir.peyvand.kit.table.TableColumns.optional;
import static ir.peyvand.kit.table.TableColumns.required;

import ir.peyvand.kit.table.TableColumns;
import ir.peyvand.kit.table.TableFormat;
import ir.peyvand.kit.table.TableWriter;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.time.SolarHijri;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The official table of resolutions: exports have the columns of the import and, after them, how far each is. */
final class ResolutionTable {

    /** The name of the sheet in spreadsheets. */
    static final String SHEET = "مصوبات";

    static final TableColumns COLUMNS = TableColumns.of(
            optional("reference", ""),
            required("title_fa", "راه‌اندازی پنجرهٔ واحد صادرات در پایانهٔ مرزی"),
            optional("title_en", "A single window for exports at the border terminal"),
            optional("text_fa", "پنجرهٔ واحد در پایانه تا پایان سال راه‌اندازی شود."),
            optional("text_en", ""),
            optional("province", "IR-03"),
            required("deciding_body", "شورای گفت‌وگوی دولت و بخش خصوصی آذربایجان شرقی"),
            optional("lead_body", ""),
            optional("co_actors", ""),
            optional("owner_office", "secretariat:IR-03"),
            optional("owner_post_fa", "دبیر شورا"),
            optional("owner_person", ""),
            optional("due_on", "2027-03-20"),
            optional("due_on_solar_hijri", "1405-12-29"),
            optional("evidence_type", "official-letter"),
            optional("ladder", "provincial-council"),
            optional("working_group", ""),
            optional("result_fa", ""),
            optional("origins", ""));

    private static final List<String> STATE =
            List.of("status", "decided_on", "decided_on_solar_hijri", "progress", "light", "modified");

    private ResolutionTable() {}

    /** Begins a table of resolutions; one {@link #row} for each. */
    static TableWriter open(OutputStream out, TableFormat format) throws IOException {
        var names = new java.util.ArrayList<>(COLUMNS.names());
        names.addAll(STATE);
        return TableWriter.open(out, format, SHEET, names);
    }

    /** The cells of one resolution, in the order of the columns. Bodies stand under their ids, which the import reads too. */
    static List<@Nullable Object> row(ResolutionView resolution) {
        Optional<Owner> owner = Optional.ofNullable(resolution.owner());
        return Arrays.asList(
                resolution.reference(),
                text(resolution.title(), LocalizedText.PERSIAN),
                text(resolution.title(), LocalizedText.ENGLISH),
                text(resolution.text(), LocalizedText.PERSIAN),
                text(resolution.text(), LocalizedText.ENGLISH),
                resolution.province(),
                resolution.decidingBody().toString(),
                resolution.leadBody() == null ? null : resolution.leadBody().toString(),
                resolution.coActors().stream().map(UUID::toString).collect(Collectors.joining(";")),
                owner.map(Owner::office).orElse(null),
                owner.map(Owner::post)
                        .flatMap(post -> post.in(LocalizedText.PERSIAN))
                        .orElse(null),
                owner.map(Owner::person).orElse(null),
                resolution.dueOn(),
                solar(resolution.dueOn()),
                resolution.evidenceType() == null
                        ? null
                        : resolution.evidenceType().code(),
                resolution.ladder(),
                resolution.workingGroup() == null
                        ? null
                        : resolution.workingGroup().code(),
                text(resolution.result(), LocalizedText.PERSIAN),
                String.join(";", resolution.origins()),
                resolution.status().code(),
                resolution.decidedOn(),
                solar(resolution.decidedOn()),
                resolution.progress(),
                resolution.light() == null ? null : resolution.light().code(),
                resolution.modified().toString());
    }

    private static @Nullable String text(@Nullable LocalizedText text, String language) {
        return text == null ? null : text.in(language).orElse(null);
    }

    private static @Nullable String solar(@Nullable LocalDate day) {
        return day == null ? null : SolarHijri.from(day).toString();
    }
}
