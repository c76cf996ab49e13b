package ir.peyvand.meetings.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.imports.CellReader;
import ir.peyvand.kit.imports.RowReading;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.reference.SubjectArea;
import ir.peyvand.kit.table.TableRow;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.meetings.axis.AxisContent;
import ir.peyvand.meetings.axis.AxisKind;
import ir.peyvand.meetings.axis.WorkingGroup;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the rows of the official table mean. */
final class AxisRowReading implements RowReading {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_BODY = 10_000;
    private static final int LONGEST_TEXT = 5_000;
    static final int LONGEST_MEETING = 60;
    private static final int LONGEST_BASIS = 100;
    private static final int MOST_PROVINCES = 31;
    private static final int MOST_COUNTRIES = 60;
    private static final int DIGITS_OF_NUMBER = 5;

    private final ReferenceRegister register;
    private final ObjectMapper json;
    private final Caller by;
    private final @Nullable String meeting;

    /** @param meeting of rows that name none; null for no meeting */
    AxisRowReading(ReferenceRegister register, ObjectMapper json, Caller by, @Nullable String meeting) {
        this.register = register;
        this.json = json;
        this.by = by;
        this.meeting = meeting;
    }

    @Override
    public Verdict read(TableRow row) {
        var cells = new CellReader(row);
        Integer number = number(cells);
        List<String> concerned = cells.codes(
                "provinces", "province", UnaryOperator.identity(), register.provinces()::contains, MOST_PROVINCES);
        String province = province(cells, concerned);
        AxisKind kind = word(cells, "kind", AxisKind.BY_CODE);
        WorkingGroup group = word(cells, "working_group", WorkingGroup.BY_CODE);
        String named = cells.text("meeting", LONGEST_MEETING);
        LocalizedText title = LocalizedText.of(
                cells.title("title_fa", LONGEST_TITLE, true), cells.title("title_en", LONGEST_TITLE, false));
        LocalizedText body = LocalizedText.of(cells.text("body_fa", LONGEST_BODY), cells.text("body_en", LONGEST_BODY));
        LocalizedText cause = LocalizedText.of(cells.text("cause_fa", LONGEST_TEXT), "");
        LocalizedText evidence = LocalizedText.of(cells.text("evidence_fa", LONGEST_TEXT), "");
        LocalizedText legalBasis = LocalizedText.of(cells.text("legal_basis_fa", LONGEST_TEXT), "");
        String subject = subject(cells);
        List<String> countries = cells.codes(
                "countries", "country", UnaryOperator.identity(), register.countries()::contains, MOST_COUNTRIES);
        cells.text("basis", LONGEST_BASIS);
        if (!cells.faults().isEmpty() || kind == null) {
            return new Refused(null, cells.faults());
        }
        AxisContent content = new AxisContent(
                        kind,
                        title,
                        orNull(body),
                        orNull(cause),
                        orNull(evidence),
                        orNull(legalBasis),
                        group,
                        subject,
                        concerned,
                        countries,
                        null,
                        null)
                .broughtBy(province);
        return new Staged(Arrays.asList(
                UuidCreator.getTimeOrderedEpoch(),
                province,
                number,
                named.isEmpty() ? meeting : named,
                written(content),
                content.digest(province)));
    }

    private static @Nullable Integer number(CellReader cells) {
        BigDecimal number = cells.amount("number", DIGITS_OF_NUMBER, 0);
        if (number != null && number.signum() == 0) {
            cells.refuse("number", "number-out-of-range", "شماره از یک آغاز می‌شود", "Numbers begin with one");
        }
        return number == null ? null : number.intValue();
    }

    /** An office brings what is its province's; for others a row of one province is brought by it. */
    private @Nullable String province(CellReader cells, List<String> concerned) {
        boolean all = by.is(Role.OPERATOR);
        if (cells.isEmpty("province")) {
            return all
                    ? (concerned.size() == 1 ? concerned.getFirst() : null)
                    : by.province().orElse(null);
        }
        String province = cells.knownCode("province", "province", register.provinces()::contains);
        if (province != null && !all && !by.isOf(province)) {
            cells.refuse(
                    "province",
                    "foreign-province",
                    "تنها محورهایی را می‌توانید وارد کنید که استان خودتان می‌آورد",
                    "You may import axes that your own province brings only");
        }
        return province;
    }

    private static <T> @Nullable T word(CellReader cells, String column, Map<String, T> words) {
        if (cells.isEmpty(column)) {
            cells.refuse(column, "required", "این خانه لازم است", "The cell must not be empty");
            return null;
        }
        T known = words.get(cells.word(column));
        if (known == null) {
            String all = String.join(", ", words.keySet());
            cells.refuse(
                    column,
                    "unknown-" + column.replace('_', '-'),
                    "مقدار باید یکی از اینها باشد: " + all,
                    "The value must be one of " + all);
        }
        return known;
    }

    private @Nullable String subject(CellReader cells) {
        List<String> subjects =
                cells.codes("subject", "subject-area", SubjectArea::codeOf, register.subjectAreas()::contains, 1);
        return subjects.isEmpty() ? null : subjects.getFirst();
    }

    private static @Nullable LocalizedText orNull(LocalizedText text) {
        return text.isEmpty() ? null : text;
    }

    private String written(AxisContent content) {
        return PlainJson.text(json, content);
    }
}
