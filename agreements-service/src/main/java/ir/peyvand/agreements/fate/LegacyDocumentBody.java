package ir.peyvand.agreements.fate;

import ir.peyvand.agreements.agreement.AgreementKind;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is known of an old document, as the table keeps it. */
@Embeddable
class LegacyDocumentBody {

    private String province;
    private @Nullable String country;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText counterpart;

    @Convert(converter = LegacyKindColumn.class)
    private @Nullable AgreementKind kind;

    @Column(name = "signed_on")
    private @Nullable LocalDate signedOn;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "subject_areas")
    private String[] subjectAreas;

    @Column(name = "scanned_copy")
    private @Nullable Boolean scannedCopy;

    private @Nullable String basis;

    @Column
    private String folded;

    @Column(name = "content_digest")
    private byte[] contentDigest;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected LegacyDocumentBody() {}

    LegacyDocumentBody(LegacyDocumentContent content) {
        province = content.province();
        country = content.country();
        title = content.title();
        counterpart = content.counterpartOrNone();
        kind = content.kind();
        signedOn = content.signedOn();
        validUntil = content.validUntil();
        subjectAreas = content.subjectAreasOrNone().stream().distinct().toArray(String[]::new);
        scannedCopy = content.scannedCopy();
        basis = content.basis();
        folded = content.folded();
        contentDigest = content.digest();
    }

    LegacyDocumentContent content() {
        return new LegacyDocumentContent(
                title,
                province,
                country,
                counterpart.isEmpty() ? null : counterpart,
                kind,
                signedOn,
                validUntil,
                List.copyOf(Arrays.asList(subjectAreas)),
                scannedCopy,
                basis);
    }

    String province() {
        return province;
    }

    Optional<String> country() {
        return Optional.ofNullable(country);
    }
}
