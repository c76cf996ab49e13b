package ir.peyvand.capacity.imports;

import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.capacity.capacity.CapacityContent;
import ir.peyvand.capacity.capacity.CapacityField;
import ir.peyvand.capacity.capacity.CapacityStatus;
import ir.peyvand.capacity.capacity.ContentDigest;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.imports.CellReader;
import ir.peyvand.kit.imports.RowReading;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.table.TableRow;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of the official table mean, and what makes one unacceptable before the register is looked at. Which record
 * a row is of is read here, what it says in {@link ContentCells}.
 */
final class CapacityRowReading implements RowReading {

    private static final Pattern REFERENCE = Pattern.compile("(IR-\\d{2})-(TOUR|PROD|TRAD|INVE)-\\d{4,9}");

    private final ReferenceRegister register;
    private final ContentCells contents;
    private final RecordJson json;
    private final Caller by;

    CapacityRowReading(ReferenceRegister register, RecordJson json, Caller by) {
        this.register = register;
        this.contents = new ContentCells(register);
        this.json = json;
        this.by = by;
    }

    @Override
    public Verdict read(TableRow row) {
        var cells = new CellReader(row);
        String province = province(cells);
        CapacityField field = field(cells);
        CapacityStatus status = status(cells);
        String reference = reference(cells, province, field);
        CapacityContent content = contents.read(cells);
        if (!cells.faults().isEmpty() || province == null || field == null || status == null || content == null) {
            String shown = cells.code("reference")
                    .filter(code -> REFERENCE.matcher(code).matches())
                    .orElse(null);
            return new Refused(shown, cells.faults());
        }
        String written = json.write(content);
        return new Staged(Arrays.asList(
                UuidCreator.getTimeOrderedEpoch(),
                reference,
                province,
                field.code(),
                status.code(),
                written,
                ContentDigest.of(province, field, content),
                json.digest(status, written)));
    }

    private @Nullable String province(CellReader cells) {
        String province = cells.knownCode("province", "province", register.provinces()::contains);
        if (province != null && !by.is(Role.OPERATOR) && !by.isOf(province)) {
            cells.refuse(
                    "province",
                    "foreign-province",
                    "تنها ردیف‌های استان خودتان را می‌توانید وارد کنید",
                    "You may import rows of your own province only");
        }
        return province;
    }

    private static @Nullable CapacityField field(CellReader cells) {
        Optional<CapacityField> field = CapacityField.fromCode(cells.word("field"));
        if (field.isEmpty()) {
            cells.refuse(
                    "field",
                    "unknown-field",
                    "حوزه باید یکی از tourism، production، trade یا investment باشد",
                    "The field must be one of tourism, production, trade, investment");
        }
        return field.orElse(null);
    }

    private static @Nullable CapacityStatus status(CellReader cells) {
        if (cells.isEmpty("status")) {
            return CapacityStatus.DRAFT;
        }
        Optional<CapacityStatus> status = CapacityStatus.fromCode(cells.word("status"));
        if (status.isEmpty()) {
            cells.refuse(
                    "status",
                    "unknown-status",
                    "وضعیت باید یکی از draft، verified، published یا archived باشد",
                    "The status must be one of draft, verified, published, archived");
        }
        return status.orElse(null);
    }

    private static @Nullable String reference(
            CellReader cells, @Nullable String province, @Nullable CapacityField field) {
        Optional<String> given = cells.code("reference");
        if (given.isEmpty()) {
            return null;
        }
        Matcher parts = REFERENCE.matcher(given.get());
        if (!parts.matches()) {
            cells.refuse(
                    "reference",
                    "malformed-reference",
                    "شناسه باید مانند IR-03-PROD-0007 باشد، یا خالی بماند تا داده شود",
                    "The reference must look like IR-03-PROD-0007, or be left empty to be given one");
        } else if (province != null
                && field != null
                && !(parts.group(1).equals(province) && parts.group(2).equals(field.referencePart()))) {
            cells.refuse(
                    "reference",
                    "reference-does-not-fit",
                    "شناسه با استان و حوزهٔ ردیف نمی‌خواند",
                    "The reference does not fit the province and field of the row");
        }
        return given.get();
    }
}
