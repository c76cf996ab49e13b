package ir.peyvand.agreements.authority;

import ir.peyvand.kit.sql.Tuples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What is kept of the checks. */
@ApplicationScoped
class AuthorityRepository {

    private final EntityManager entities;
    private final AuthorityUseRepository uses;
    private final MissingParts missing;

    AuthorityRepository(EntityManager entities, AuthorityUseRepository uses, MissingParts missing) {
        this.entities = entities;
        this.uses = uses;
        this.missing = missing;
    }

    void keep(AuthorityView check, String by) {
        entities.createNativeQuery("""
                        insert into authority_check (agreement_id, amendment, outcome, mode, delegation, reason, signed_on, checked_by,
                            checked_at, missing)
                        values (:agreement, :amendment, :outcome, :mode, :delegation, :reason, :signedOn, :by, :at, cast(:missing as jsonb))
                        """)
                .setParameter("agreement", check.agreement())
                .setParameter("amendment", check.amendment())
                .setParameter("outcome", check.outcome().code())
                .setParameter("mode", check.mode().code())
                .setParameter("delegation", check.delegation())
                .setParameter(
                        "reason", check.reason() == null ? null : check.reason().code())
                .setParameter("signedOn", check.signedOn())
                .setParameter("by", by)
                .setParameter("at", check.checkedAt())
                .setParameter("missing", missing.write(check.missing()))
                .executeUpdate();
    }

    /** Of its signature, when it was signed here, and of its amendments in their order. */
    List<AuthorityView> of(UUID agreement) {
        List<Tuple> rows =
                Tuples.of(entities, """
                        select agreement_id, amendment, outcome, mode, delegation, reason, cast(signed_on as text) as signed_on, checked_at,
                               cast(missing as text) as missing
                        from authority_check where agreement_id = :agreement order by amendment
                        """).setParameter("agreement", agreement).getResultList();
        Map<Integer, CommittedView> committed = uses.of(agreement);
        return rows.stream().map(row -> view(row, committed)).toList();
    }

    private AuthorityView view(Tuple row, Map<Integer, CommittedView> committed) {
        String reason = row.get("reason", String.class);
        int amendment = row.get("amendment", Integer.class);
        return new AuthorityView(
                row.get("agreement_id", UUID.class),
                amendment,
                Objects.requireNonNull(AuthorityOutcome.BY_CODE.get(row.get("outcome", String.class))),
                Objects.requireNonNull(AuthorityMode.BY_CODE.get(row.get("mode", String.class))),
                row.get("delegation", String.class),
                reason == null ? null : AuthorityDoubt.BY_CODE.get(reason),
                missing.read(row.get("missing", String.class)),
                committed.get(amendment),
                LocalDate.parse(row.get("signed_on", String.class)),
                row.get("checked_at", Instant.class),
                List.of());
    }
}
