package ir.peyvand.agreements.agreement;

import static ir.peyvand.kit.table.TableColumns.optional;
import static ir.peyvand.kit.table.TableColumns.required;

import ir.peyvand.kit.money.Money;
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
import org.jspecify.annotations.Nullable;

/**
 * The official table of agreements: exports have the columns of the import. A row names its parties in one of two ways:
 * party a and party b with their provinces, or the province, the country and the counterpart of an agreement abroad.
 */
public final class AgreementTable {

    /** The name of the sheet in spreadsheets. */
    public static final String SHEET = "تفاهم‌نامه‌ها";

    public static final TableColumns COLUMNS = TableColumns.of(
            optional("reference", "KR-001"),
            required("title_fa", "اقامتگاه سنتی مشترک"),
            optional("title_en", "Joint traditional lodging"),
            optional("kind", "mou"),
            optional("party_a_fa", "سازمان همیاری شهرداری‌های خراسان رضوی"),
            optional("party_a_province", "IR-09"),
            optional("party_b_fa", "سازمان همیاری شهرداری‌های اصفهان"),
            optional("party_b_province", "IR-10"),
            optional("province", ""),
            optional("country", ""),
            optional("counterpart_fa", ""),
            optional("counterpart_en", ""),
            optional("subject_areas", "tourism;exhibitions"),
            optional("signed_on", "2019-08-08"),
            optional("signed_on_solar_hijri", "1398-05-17"),
            optional("valid_until", "2022-08-08"),
            optional("valid_until_solar_hijri", "1401-05-17"),
            optional("expected_direct_jobs", "170"),
            optional("expected_investment_irr", "98000000000"),
            optional("status", "signed"),
            optional("basis", "measured"));

    private static final String RIAL = "IRR";

    private AgreementTable() {}

    /** Begins a table of agreements; one {@link #row} for each. */
    static TableWriter open(OutputStream out, TableFormat format) throws IOException {
        return TableWriter.open(out, format, SHEET, COLUMNS.names());
    }

    /** The cells of one agreement, in the order of the columns. */
    static List<@Nullable Object> row(AgreementView agreement) {
        Optional<AgreementPartyView> abroad = agreement.parties().stream()
                .filter(party -> party.level().isForeign())
                .findFirst();
        Optional<AgreementPartyView> a = abroad.isPresent() ? Optional.empty() : onSide(agreement, PartySide.A);
        Optional<AgreementPartyView> b = abroad.isPresent() ? Optional.empty() : onSide(agreement, PartySide.B);
        Money investment = agreement.expectedInvestment();
        LocalDate signed = agreement.progress().signedOn();
        return Arrays.asList(
                agreement.reference(),
                text(agreement.title(), LocalizedText.PERSIAN),
                text(agreement.title(), LocalizedText.ENGLISH),
                agreement.kind().code(),
                name(a, LocalizedText.PERSIAN),
                a.map(AgreementPartyView::province).orElse(null),
                name(b, LocalizedText.PERSIAN),
                b.map(AgreementPartyView::province).orElse(null),
                abroad.isPresent() ? agreement.leadProvince() : null,
                abroad.map(AgreementPartyView::country).orElse(null),
                name(abroad, LocalizedText.PERSIAN),
                name(abroad, LocalizedText.ENGLISH),
                String.join(";", agreement.subjectAreas()),
                signed,
                solar(signed),
                agreement.validUntil(),
                solar(agreement.validUntil()),
                agreement.expectedDirectJobs(),
                investment != null && investment.currency().equals(RIAL) ? investment.amount() : null,
                agreement.status().code(),
                agreement.basis());
    }

    private static Optional<AgreementPartyView> onSide(AgreementView agreement, PartySide side) {
        return agreement.parties().stream()
                .filter(party -> party.side() == side)
                .findFirst();
    }

    private static @Nullable String name(Optional<AgreementPartyView> party, String language) {
        return party.flatMap(one -> one.name().in(language)).orElse(null);
    }

    private static @Nullable String text(LocalizedText text, String language) {
        return text.in(language).orElse(null);
    }

    private static @Nullable String solar(@Nullable LocalDate day) {
        return day == null ? null : SolarHijri.from(day).toString();
    }
}
