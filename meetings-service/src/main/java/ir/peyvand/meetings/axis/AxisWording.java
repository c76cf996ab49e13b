package ir.peyvand.meetings.axis;

import ir.peyvand.kit.text.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What an axis says, as its table keeps it: written as a whole, final once the axis is submitted. */
@Embeddable
class AxisWording {

    @Convert(converter = AxisKindColumn.class)
    private AxisKind kind;

    @Convert(converter = WorkingGroupColumn.class)
    @Column(name = "working_group")
    private @Nullable WorkingGroup workingGroup;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText body;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText cause;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText evidence;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "legal_basis")
    private @Nullable LocalizedText legalBasis;

    private @Nullable String subject;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] origins;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column
    private String[] terms;

    @Column(name = "content_digest")
    private byte[] contentDigest;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected AxisWording() {}

    AxisWording(AxisContent content, @Nullable String province) {
        kind = content.kind();
        title = content.title();
        body = content.body();
        cause = content.cause();
        evidence = content.evidence();
        legalBasis = content.legalBasis();
        workingGroup = content.workingGroup();
        subject = content.subject();
        origins = content.originsOrNone().toArray(String[]::new);
        terms = content.terms().stream().sorted().toArray(String[]::new);
        contentDigest = content.digest(province);
    }

    AxisContent content(List<String> concerned, List<String> countries, @Nullable UUID meeting) {
        return new AxisContent(
                kind,
                title,
                body,
                cause,
                evidence,
                legalBasis,
                workingGroup,
                subject,
                concerned,
                countries,
                meeting,
                List.copyOf(Arrays.asList(origins)));
    }
}
