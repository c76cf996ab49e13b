package ir.peyvand.agreements.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.agreements.agreement.AgreementContent;
import ir.peyvand.agreements.agreement.AgreementKind;
import ir.peyvand.agreements.agreement.AgreementStatus;
import ir.peyvand.agreements.agreement.ContentDigest;
import ir.peyvand.agreements.agreement.Renewal;
import ir.peyvand.agreements.party.PartyLevel;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.imports.CellReader;
import ir.peyvand.kit.imports.RowReading;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.money.Money;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.reference.SubjectArea;
import ir.peyvand.kit.table.TableRow;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PersianText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the rows of the official table mean, and what makes one unacceptable before the register is looked at. */
final class AgreementRowReading implements RowReading {

    private static final Pattern REFERENCE = Pattern.compile("[A-Z0-9][A-Z0-9.-]{1,39}");
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_BASIS = 100;
    private static final int MOST_AREAS = 15;
    private static final int MOST_JOBS = 10_000_000;
    private static final int JOB_DIGITS = 12;
    private static final int AMOUNT_DIGITS = 18;
    private static final int AMOUNT_DECIMALS = 2;
    private static final String RIAL = "IRR";

    /** What is before the others is decided by people, step by step. */
    private static final Set<AgreementStatus> IMPORTABLE = EnumSet.of(
            AgreementStatus.DRAFT,
            AgreementStatus.SIGNED,
            AgreementStatus.IN_FORCE,
            AgreementStatus.COMPLETED,
            AgreementStatus.TERMINATED,
            AgreementStatus.LAPSED);

    private final ReferenceRegister register;
    private final ObjectMapper json;
    private final Caller by;
    private final LocalDate today;

    AgreementRowReading(ReferenceRegister register, ObjectMapper json, Caller by, LocalDate today) {
        this.register = register;
        this.json = json;
        this.by = by;
        this.today = today;
    }

    @Override
    public Verdict read(TableRow row) {
        var cells = new CellReader(row);
        String reference = reference(cells);
        AgreementKind kind = kind(cells);
        AgreementStatus status = status(cells);
        List<StagedParty> parties = new PartyCells(cells, register, by).read();
        LocalDate signedOn = new DayCells(cells, "signed_on").read();
        AgreementContent content = content(cells);
        refuseImpossible(cells, status, signedOn, content.validUntil());
        if (!cells.faults().isEmpty()) {
            return new Refused(
                    cells.code("reference")
                            .filter(code -> REFERENCE.matcher(code).matches())
                            .orElse(null),
                    cells.faults());
        }
        return staged(reference, kind, status, parties, signedOn, content);
    }

    private Staged staged(
            @Nullable String reference,
            AgreementKind kind,
            AgreementStatus status,
            List<StagedParty> parties,
            @Nullable LocalDate signedOn,
            AgreementContent content) {
        String title = content.title().best(LocalizedText.PERSIAN);
        List<String> provinces = parties.stream()
                .flatMap(party -> Optional.ofNullable(party.province()).stream())
                .distinct()
                .toList();
        List<String> countries = parties.stream()
                .filter(party -> party.level().isForeign())
                .map(StagedParty::country)
                .distinct()
                .toList();
        PartyLevel level = parties.stream()
                .map(StagedParty::level)
                .max(PartyLevel::compareTo)
                .orElseThrow();
        List<String> keys = parties.stream()
                .map(party -> ContentDigest.partyKey(party.fa(), party.province(), party.country()))
                .toList();
        return new Staged(Arrays.asList(
                UuidCreator.getTimeOrderedEpoch(),
                reference,
                provinces.getFirst(),
                kind.code(),
                kind.referencePart(),
                level.code(),
                status.code(),
                signedOn,
                write(content),
                write(parties),
                array(provinces),
                array(countries),
                PersianText.skeleton(title),
                ContentDigest.of(title, keys, Optional.ofNullable(signedOn))));
    }

    private static @Nullable String reference(CellReader cells) {
        Optional<String> given = cells.code("reference");
        if (given.isPresent() && !REFERENCE.matcher(given.get()).matches()) {
            cells.refuse(
                    "reference",
                    "malformed-reference",
                    "شناسه باید از حروف لاتین، رقم، نقطه و خط تیره باشد، یا خالی بماند تا داده شود",
                    "The reference must be made of Latin letters, digits, points and hyphens, or be left empty to be given one");
        }
        return given.orElse(null);
    }

    private static AgreementKind kind(CellReader cells) {
        AgreementKind kind = cells.isEmpty("kind") ? AgreementKind.MOU : AgreementKind.BY_CODE.get(cells.word("kind"));
        if (kind == null) {
            String known = String.join(", ", AgreementKind.BY_CODE.keySet());
            cells.refuse(
                    "kind",
                    "unknown-kind",
                    "گونه باید یکی از اینها باشد: " + known,
                    "The kind must be one of " + known);
            return AgreementKind.MOU;
        }
        return kind;
    }

    private static AgreementStatus status(CellReader cells) {
        if (cells.isEmpty("status")) {
            return AgreementStatus.DRAFT;
        }
        AgreementStatus status = AgreementStatus.BY_CODE.get(cells.word("status"));
        if (status == null || !IMPORTABLE.contains(status)) {
            String known = String.join(
                    ", ", IMPORTABLE.stream().map(AgreementStatus::code).toList());
            cells.refuse(
                    "status",
                    status == null ? "unknown-status" : "status-not-importable",
                    "وضعیت باید یکی از اینها باشد: " + known,
                    "The status must be one of " + known);
            return AgreementStatus.DRAFT;
        }
        return status;
    }

    private AgreementContent content(CellReader cells) {
        LocalizedText title = LocalizedText.of(
                cells.title("title_fa", LONGEST_TITLE, true), cells.title("title_en", LONGEST_TITLE, false));
        String basis = cells.text("basis", LONGEST_BASIS);
        BigDecimal investment = cells.amount("expected_investment_irr", AMOUNT_DIGITS, AMOUNT_DECIMALS);
        List<String> areas = cells.codes(
                "subject_areas", "subject-area", SubjectArea::codeOf, register.subjectAreas()::contains, MOST_AREAS);
        return new AgreementContent(
                title,
                null,
                null,
                null,
                null,
                areas,
                null,
                new DayCells(cells, "valid_until").read(),
                Renewal.NONE,
                null,
                null,
                List.of(LocalizedText.PERSIAN),
                null,
                jobs(cells),
                investment == null ? null : new Money(investment, RIAL),
                null,
                null,
                basis.isEmpty() ? null : basis);
    }

    private static @Nullable Integer jobs(CellReader cells) {
        BigDecimal jobs = cells.amount("expected_direct_jobs", JOB_DIGITS, 0);
        if (jobs == null) {
            return null;
        }
        if (jobs.compareTo(BigDecimal.valueOf(MOST_JOBS)) > 0) {
            cells.refuse(
                    "expected_direct_jobs",
                    "number-out-of-range",
                    "عدد از " + MOST_JOBS + " بیشتر است",
                    "The number is above " + MOST_JOBS);
            return null;
        }
        return jobs.intValue();
    }

    private void refuseImpossible(
            CellReader cells, AgreementStatus status, @Nullable LocalDate signedOn, @Nullable LocalDate validUntil) {
        if (signedOn != null && signedOn.isAfter(today)) {
            cells.refuse("signed_on", "in-the-future", "این روز هنوز نرسیده است", "The day has not come yet");
        }
        if (signedOn != null && validUntil != null && validUntil.isBefore(signedOn)) {
            cells.refuse(
                    "valid_until",
                    "ends-before-it-begins",
                    "پایان اعتبار پیش از روز امضاست",
                    "The validity ends before the day of signing");
        }
        boolean written = !(cells.isEmpty("signed_on") && cells.isEmpty("signed_on_solar_hijri"));
        if (status.isSigned() && !written) {
            cells.refuse("signed_on", "required", "سند امضاشده روز امضا می‌خواهد", "A signed agreement needs its day");
        }
        if (!status.isSigned() && written) {
            cells.refuse(
                    "signed_on",
                    "not-signed",
                    "پیش‌نویس روز امضا ندارد؛ وضعیت را هم بنویسید",
                    "A draft has no day of signing; write the status as well");
        }
    }

    private static String array(List<String> codes) {
        return "{" + String.join(",", codes) + "}";
    }

    private String write(Object value) {
        return PlainJson.text(json, value);
    }
}
