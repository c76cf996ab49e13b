package ir.peyvand.meetings.referral;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.urn.RecordUrn;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Where a referral comes from and goes to, settled when it is sent. */
@Embeddable
class ReferralWay {

    @Column(name = "from_body")
    private UUID fromBody;

    @Column(name = "to_body")
    private @Nullable UUID toBody;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "to_outside")
    private @Nullable LocalizedText toOutside;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column
    private String[] above;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] chain;

    private @Nullable String province;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "to_provinces")
    private String[] toProvinces;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected ReferralWay() {}

    /**
     * @param above the subject and all that it came from
     * @param chain the bodies that the matter has passed through, the recipient last
     * @param province whose offices refer it; empty for the committee
     * @param toProvinces whose offices answer it; empty for a recipient at the national level or outside
     */
    ReferralWay(
            ReferRecord sent,
            Set<RecordUrn> above,
            List<UUID> chain,
            Optional<String> province,
            Set<String> toProvinces) {
        this.fromBody = sent.fromBody();
        this.toBody = sent.toBody();
        this.toOutside = sent.toOutside();
        this.above = above.stream().map(RecordUrn::toString).toArray(String[]::new);
        this.chain = chain.toArray(UUID[]::new);
        this.province = province.orElse(null);
        this.toProvinces = toProvinces.stream().sorted().toArray(String[]::new);
    }

    UUID fromBody() {
        return fromBody;
    }

    Optional<UUID> toBody() {
        return Optional.ofNullable(toBody);
    }

    Optional<LocalizedText> toOutside() {
        return Optional.ofNullable(toOutside);
    }

    List<UUID> chain() {
        return List.of(chain);
    }

    Optional<String> province() {
        return Optional.ofNullable(province);
    }

    List<String> toProvinces() {
        return List.of(toProvinces);
    }
}
