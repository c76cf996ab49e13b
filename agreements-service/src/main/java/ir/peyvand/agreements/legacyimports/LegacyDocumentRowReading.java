package ir.peyvand.agreements.legacyimports;

import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.agreements.agreement.AgreementKind;
import ir.peyvand.agreements.fate.LegacyDocumentContent;
import ir.peyvand.agreements.fate.LegacyDocumentHistory;
import ir.peyvand.agreements.fate.LegacyDocumentRules;
import ir.peyvand.agreements.fate.RegisterLegacyDocument;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.imports.CellReader;
import ir.peyvand.kit.imports.RowReading;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.reference.SubjectArea;
import ir.peyvand.kit.table.TableRow;
import ir.peyvand.kit.text.LocalizedText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of the official table mean. Much may be missing from an old document; what is written has to be possible.
 */
final class LegacyDocumentRowReading implements RowReading {

    private static final Pattern REFERENCE = Pattern.compile(RegisterLegacyDocument.REFERENCE);
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_COUNTERPART = 300;
    private static final int LONGEST_BASIS = 100;
    private static final int MOST_AREAS = 15;

    private final ReferenceRegister register;
    private final LegacyDocumentHistory history;
    private final Caller by;
    private final LocalDate today;

    LegacyDocumentRowReading(ReferenceRegister register, LegacyDocumentHistory history, Caller by, LocalDate today) {
        this.register = register;
        this.history = history;
        this.by = by;
        this.today = today;
    }

    @Override
    public Verdict read(TableRow row) {
        var cells = new CellReader(row);
        String reference = reference(cells);
        String province = province(cells);
        LegacyDocumentContent content = content(cells, province == null ? "" : province);
        refuseImpossibleDays(cells, content);
        if (!cells.faults().isEmpty()) {
            boolean readable = reference != null && REFERENCE.matcher(reference).matches();
            return new Refused(readable ? reference : null, cells.faults());
        }
        String written = history.written(content);
        return new Staged(Arrays.asList(
                UuidCreator.getTimeOrderedEpoch(),
                reference,
                content.province(),
                content.country(),
                written,
                content.folded(),
                content.digest(),
                history.digest(written)));
    }

    private static @Nullable String reference(CellReader cells) {
        String reference = cells.code("reference").orElse(null);
        if (reference != null && !REFERENCE.matcher(reference).matches()) {
            cells.refuse(
                    "reference",
                    "malformed-reference",
                    "شناسه باید از حروف لاتین، رقم، نقطه و خط تیره باشد، یا خالی بماند تا داده شود",
                    "The reference must be made of Latin letters, digits, points and hyphens, or be left empty to be given one");
        }
        return reference;
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

    private LegacyDocumentContent content(CellReader cells, String province) {
        LocalizedText title = LocalizedText.of(
                cells.title("title_fa", LONGEST_TITLE, true), cells.title("title_en", LONGEST_TITLE, false));
        LocalizedText counterpart = LocalizedText.of(
                cells.title("counterpart_fa", LONGEST_COUNTERPART, false),
                cells.title("counterpart_en", LONGEST_COUNTERPART, false));
        String basis = cells.text("basis", LONGEST_BASIS);
        return new LegacyDocumentContent(
                title,
                province,
                cells.isEmpty("country") ? null : cells.knownCode("country", "country", register.countries()::contains),
                counterpart.isEmpty() ? null : counterpart,
                kind(cells),
                cells.date("signed_on"),
                cells.date("valid_until"),
                areas(cells),
                scannedCopy(cells),
                basis.isEmpty() ? null : basis);
    }

    private static @Nullable AgreementKind kind(CellReader cells) {
        if (cells.isEmpty("kind")) {
            return null;
        }
        AgreementKind kind = AgreementKind.BY_CODE.get(cells.word("kind"));
        if (kind == null) {
            String known = String.join(", ", AgreementKind.BY_CODE.keySet());
            cells.refuse(
                    "kind",
                    "unknown-kind",
                    "گونه باید یکی از اینها باشد: " + known,
                    "The kind must be one of " + known);
        }
        return kind;
    }

    private @Nullable List<String> areas(CellReader cells) {
        List<String> areas = cells.codes(
                "subject_areas", "subject-area", SubjectArea::codeOf, register.subjectAreas()::contains, MOST_AREAS);
        return areas.isEmpty() ? null : areas;
    }

    private static @Nullable Boolean scannedCopy(CellReader cells) {
        return switch (cells.word("scanned_copy")) {
            case "" -> null;
            case "yes", "true", "بله" -> true;
            case "no", "false", "خیر" -> false;
            default -> {
                cells.refuse(
                        "scanned_copy",
                        "not-a-flag",
                        "مقدار باید yes یا no باشد، یا خالی بماند",
                        "The value must be yes or no, or be left empty");
                yield null;
            }
        };
    }

    private void refuseImpossibleDays(CellReader cells, LegacyDocumentContent content) {
        if (LegacyDocumentRules.isSignedInTheFuture(content, today)) {
            cells.refuse(
                    "signed_on",
                    "in-the-future",
                    "سند کهنه در آینده امضا نشده است",
                    "An old document was not signed in the future");
        }
        if (LegacyDocumentRules.endsBeforeItBegins(content)) {
            cells.refuse(
                    "valid_until",
                    "ends-before-it-begins",
                    "پایان اعتبار پیش از روز امضاست",
                    "The validity ends before the day of signing");
        }
    }
}
