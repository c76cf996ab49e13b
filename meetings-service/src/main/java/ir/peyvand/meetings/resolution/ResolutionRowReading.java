package ir.peyvand.meetings.resolution;

import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.imports.CellReader;
import ir.peyvand.kit.imports.RowReading;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.table.TableRow;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PersianText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the rows of the official table mean, and what makes one unacceptable before the register is looked at. */
final class ResolutionRowReading implements RowReading {

    /** Stands for the bodies until they are looked up. */
    static final UUID NO_BODY = new UUID(0, 0);

    private static final Pattern REFERENCE = Pattern.compile("[A-Z0-9][A-Z0-9.-]{1,39}");
    private static final Pattern OFFICE = Pattern.compile(Owner.OFFICE);
    private static final Pattern LADDER = Pattern.compile(ResolutionContent.LADDER);
    private static final Pattern URN = Pattern.compile(ResolutionContent.URN);
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_RESULT = 2000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LIST = 4000;

    private final ReferenceRegister register;
    private final ObjectMapper json;
    private final Caller by;

    ResolutionRowReading(ReferenceRegister register, ObjectMapper json, Caller by) {
        this.register = register;
        this.json = json;
        this.by = by;
    }

    @Override
    public Verdict read(TableRow row) {
        var cells = new CellReader(row);
        String reference = reference(cells);
        String province = province(cells);
        String title = cells.title("title_fa", LONGEST_TITLE, true);
        String decidingBody = cells.title("deciding_body", LONGEST_NAME, true);
        String leadBody = cells.title("lead_body", LONGEST_NAME, false);
        String coActors = cells.text("co_actors", LONGEST_LIST);
        ResolutionContent content = new ResolutionContent(
                LocalizedText.of(title, cells.title("title_en", LONGEST_TITLE, false)),
                none(LocalizedText.of(cells.text("text_fa", LONGEST_TEXT), cells.text("text_en", LONGEST_TEXT))),
                NO_BODY,
                null,
                null,
                value(cells, "working_group", WorkingGroup.BY_CODE),
                none(LocalizedText.of(cells.text("result_fa", LONGEST_RESULT), "")),
                null,
                null,
                owner(cells),
                dueOn(cells),
                value(cells, "evidence_type", EvidenceType.BY_CODE),
                matching(cells, "ladder", LADDER),
                null,
                origins(cells));
        if (!cells.faults().isEmpty()) {
            return new Refused(reference, cells.faults());
        }
        return new Staged(Arrays.asList(
                province,
                decidingBody,
                leadBody.isEmpty() ? null : leadBody,
                coActors,
                write(content),
                PersianText.skeleton(title),
                reference));
    }

    private static @Nullable String reference(CellReader cells) {
        Optional<String> given = cells.code("reference");
        if (given.isPresent() && !REFERENCE.matcher(given.get()).matches()) {
            cells.refuse(
                    "reference",
                    "malformed-reference",
                    "شناسه باید از حروف لاتین، رقم، نقطه و خط تیره باشد، یا خالی بماند تا داده شود",
                    "The reference must be made of Latin letters, digits, points and hyphens, or be left empty to be given one");
            return null;
        }
        return given.orElse(null);
    }

    /** An office imports for its own province; the committee and operators for all, and what belongs to none. */
    private @Nullable String province(CellReader cells) {
        boolean forAll = by.isAny(Role.COMMITTEE, Role.OPERATOR);
        if (cells.isEmpty("province")) {
            return forAll ? null : by.province().orElse(null);
        }
        String province = cells.knownCode("province", "province", register.provinces()::contains);
        if (province != null && !forAll && !by.isOf(province)) {
            cells.refuse(
                    "province",
                    "foreign-province",
                    "مصوبهٔ استان دیگر را همان استان می‌نویسد",
                    "Another province's resolutions are written there");
        }
        return province;
    }

    private @Nullable Owner owner(CellReader cells) {
        String office = matching(cells, "owner_office", OFFICE);
        String post = cells.text("owner_post_fa", LONGEST_NAME);
        String person = cells.text("owner_person", LONGEST_NAME);
        if (office == null) {
            return null;
        }
        var owner = new Owner(office, null, none(LocalizedText.of(post, "")), person.isEmpty() ? null : person);
        if (owner.province()
                .filter(code -> !register.provinces().contains(code))
                .isPresent()) {
            cells.unknown("owner_office", "province", owner.province().get());
        }
        if (owner.province().isEmpty() && person.isEmpty()) {
            cells.refuse(
                    "owner_person",
                    "required",
                    "پاسخ‌گوی کمیته با نام شناخته می‌شود",
                    "An owner at the committee is named");
        }
        return owner;
    }

    /** In one column or, in the solar Hijri calendar, in a second one; in both it is the same day. */
    private static @Nullable LocalDate dueOn(CellReader cells) {
        LocalDate day = cells.date("due_on");
        LocalDate twin = cells.date("due_on_solar_hijri");
        if (day != null && twin != null && !day.equals(twin)) {
            cells.refuse(
                    "due_on_solar_hijri",
                    "days-differ",
                    "دو تاریخ این ردیف یک روز نیستند: " + day + " و " + twin,
                    "The two dates of the row are not one day: " + day + " and " + twin);
        }
        return day == null ? twin : day;
    }

    private static <T> @Nullable T value(CellReader cells, String column, Map<String, T> known) {
        if (cells.isEmpty(column)) {
            return null;
        }
        T value = known.get(cells.word(column));
        if (value == null) {
            String words = String.join(", ", known.keySet());
            cells.refuse(
                    column,
                    "unknown-value",
                    "مقدار باید یکی از اینها باشد: " + words,
                    "The value must be one of " + words);
        }
        return value;
    }

    private static @Nullable String matching(CellReader cells, String column, Pattern pattern) {
        String value = cells.text(column, LONGEST_NAME).strip();
        if (value.isEmpty()) {
            return null;
        }
        if (!pattern.matcher(value).matches()) {
            cells.refuse(column, "malformed", "مقدار خوانده نشد", "The value cannot be read");
            return null;
        }
        return value;
    }

    private static List<String> origins(CellReader cells) {
        List<String> origins = Arrays.stream(cells.text("origins", LONGEST_LIST).split(";"))
                .map(String::strip)
                .filter(urn -> !urn.isEmpty())
                .toList();
        if (!origins.stream().allMatch(urn -> URN.matcher(urn).matches())) {
            cells.refuse("origins", "malformed", "مقدار خوانده نشد", "The value cannot be read");
        }
        return origins;
    }

    private static @Nullable LocalizedText none(LocalizedText text) {
        return text.isEmpty() ? null : text;
    }

    private String write(Object value) {
        return PlainJson.text(json, value);
    }
}
