package ir.peyvand.meetings.delegation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What came of a request for authority: granted or refused, and what was granted may be revoked. */
@Embeddable
class DelegationDecision {

    @Column(name = "granted_by")
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable GrantingAuthority grantedBy;

    private @Nullable String document;

    @Column(name = "decision_reason")
    private @Nullable String reason;

    @Column(name = "revoked_on")
    private @Nullable LocalDate revokedOn;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected DelegationDecision() {}

    private DelegationDecision(@Nullable String reason, String by, Instant at) {
        this.reason = reason;
        this.decidedBy = by;
        this.decidedAt = at;
    }

    static DelegationDecision granted(GrantingAuthority authority, @Nullable String document, String by, Instant at) {
        var decision = new DelegationDecision(null, by, at);
        decision.grantedBy = authority;
        decision.document = document;
        return decision;
    }

    static DelegationDecision refused(String reason, String by, Instant at) {
        return new DelegationDecision(reason, by, at);
    }

    /** @param on the first day on which what was granted no longer holds */
    DelegationDecision revoked(LocalDate on, String why, String by, Instant at) {
        var decision = new DelegationDecision(why, by, at);
        decision.grantedBy = grantedBy;
        decision.document = document;
        decision.revokedOn = on;
        return decision;
    }

    DecisionView view() {
        return new DecisionView(grantedBy, document, reason, revokedOn, decidedBy, decidedAt);
    }
}
