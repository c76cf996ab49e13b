package ir.peyvand.agreements.fate;

import ir.peyvand.kit.page.CodedFilter;
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.time.DateText;
import ir.peyvand.kit.time.MomentText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which old documents are asked for. All filters hold together.
 *
 * @param text words of title or counterpart, in any spelling
 * @param campaign id of the one they fall under
 * @param overdue whether the deadline of an open campaign has passed and their fate is open
 * @param undetermined whether their fate is open
 * @param dated whether the day of signing is known
 */
record LegacyDocumentQuery(
        Optional<String> text,
        Map<LegacyDocumentFilter, Set<String>> codes,
        Optional<UUID> campaign,
        Optional<Boolean> overdue,
        Optional<Boolean> undetermined,
        Optional<Boolean> dated,
        Optional<Boolean> scannedCopy,
        Optional<LocalDate> signedFrom,
        Optional<LocalDate> signedTo,
        Optional<Instant> modifiedSince,
        Set<LegacyDocumentFilter> facets) {

    private static final int LONGEST_TEXT = 300;

    /** Faults stay in {@code parameters}, whose {@code check} refuses them. */
    static LegacyDocumentQuery read(Parameters parameters, ReferenceRegister register) {
        return new LegacyDocumentQuery(
                parameters.text("q", LONGEST_TEXT),
                CodedFilter.codes(LegacyDocumentFilter.class, parameters, register),
                parameters.parsed("campaign", UUID::fromString),
                parameters.flag("overdue"),
                parameters.flag("undetermined"),
                parameters.flag("dated"),
                parameters.flag("scannedCopy"),
                parameters.parsed("signedOnFrom", DateText::parse),
                parameters.parsed("signedOnTo", DateText::parse),
                parameters.parsed("modifiedSince", MomentText::parse),
                CodedFilter.facets(LegacyDocumentFilter.class, parameters));
    }
}
