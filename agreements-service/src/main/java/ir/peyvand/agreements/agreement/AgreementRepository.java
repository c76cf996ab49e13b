package ir.peyvand.agreements.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.sql.Tuples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The named queries of single agreements; lists are {@code AgreementListRepository}. */
@ApplicationScoped
class AgreementRepository implements PanacheRepositoryBase<Agreement, UUID> {

    /** Reading and understanding the clauses would cost as much as all the rest. */
    private static final String WITHOUT_CLAUSES = """
            select id, reference, kind, lead_province, level, title, title_key, cast('[]' as jsonb) as clauses, provinces,
                   countries, subject_areas, valid_from, valid_until, renewal, parent, follows_parent, parent_ended, languages,
                   prevailing_language, expected_direct_jobs, expected_investment, currency, origins, statement_of_need, basis,
                   legacy, status, content_digest, amendment, author, submitted_by, submitted_at, approved_by, approved_at,
                   signed_on, in_force_on, denounced_on, ended_on, notified_on, notification_reference, registered_on, registry_reference,
                   created_at, modified_at, version
            from agreement where id = any (:ids)""";

    /** By id or by reference, both unique, as far as the caller may know of it. */
    Optional<Agreement> findVisible(String idOrReference, AgreementVisibility visibility) {
        var conditions = visibility.narrow(byIdOrReference(idOrReference));
        List<?> found = conditions
                .bind(getEntityManager()
                        .createNativeQuery("select a.* from agreement a where " + conditions.where(), Agreement.class))
                .getResultList();
        return found.stream().map(Agreement.class::cast).findFirst();
    }

    /**
     * To be read alone, without their clauses, which lists do not show. In SQL, because Hibernate would translate its own language
     * anew for each number of ids.
     */
    List<Agreement> findAllOf(Collection<UUID> ids) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(WITHOUT_CLAUSES, Agreement.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setReadOnly(true)
                .getResultList();
    }

    private static Conditions byIdOrReference(String idOrReference) {
        try {
            return new Conditions().and("a.id = :id", "id", UUID.fromString(idOrReference));
        } catch (IllegalArgumentException notAnId) {
            return new Conditions().and("a.reference = :reference", "reference", idOrReference);
        }
    }

    /** Until the end of the transaction. */
    void keepOtherRefillsOut() {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtext('agreement refill'))) locked")
                .getSingleResult();
    }

    /** For writers of many: what was loaded is not needed again, and would fill the memory. */
    void forgetLoaded() {
        getEntityManager().clear();
    }

    /** The next number of a province and kind; the row lock keeps two writers from taking the same. */
    int nextNumber(String province, AgreementKind kind) {
        return ((Number) getEntityManager()
                        .createNativeQuery("""
                                insert into agreement_reference (province, kind, last_number) values (:province, :kind, 1)
                                on conflict (province, kind)
                                do update set last_number = agreement_reference.last_number + 1
                                returning last_number
                                """)
                        .setParameter("province", province)
                        .setParameter("kind", kind.code())
                        .getSingleResult())
                .intValue();
    }

    List<Agreement> subsidiariesOf(UUID parent) {
        return list("body.parent", parent);
    }

    /** Whether {@code candidate} is the agreement itself or stands below it, so that it cannot be its parent. */
    boolean isSameOrBelow(UUID agreement, UUID candidate) {
        return (boolean) getEntityManager()
                .createNativeQuery("""
                        with recursive above (id, parent) as (
                            select id, parent from agreement where id = :candidate
                            union select a.id, a.parent from agreement a join above on a.id = above.parent
                        )
                        select exists (select from above where id = :agreement)
                        """)
                .setParameter("candidate", candidate)
                .setParameter("agreement", agreement)
                .getSingleResult();
    }

    void replaceParties(UUID agreement, List<AgreementParty> parties) {
        getEntityManager()
                .createNativeQuery("delete from agreement_party where agreement_id = :agreement")
                .setParameter("agreement", agreement)
                .executeUpdate();
        for (int i = 0; i < parties.size(); i++) {
            AgreementParty party = parties.get(i);
            getEntityManager()
                    .createNativeQuery("""
                            insert into agreement_party (agreement_id, position, party_id, side, role)
                            values (:agreement, :position, :party, :side, :role)
                            """)
                    .setParameter("agreement", agreement)
                    .setParameter("position", i)
                    .setParameter("party", party.party())
                    .setParameter("side", party.side().code())
                    .setParameter("role", party.role().code())
                    .executeUpdate();
        }
    }

    List<AgreementParty> partiesOf(UUID agreement) {
        return partiesOf(List.of(agreement)).getOrDefault(agreement, List.of());
    }

    /** In the order in which they were named. */
    Map<UUID, List<AgreementParty>> partiesOf(Collection<UUID> agreements) {
        List<Tuple> rows = Tuples.of(getEntityManager(), """
                        select agreement_id, party_id, side, role from agreement_party
                        where agreement_id = any (cast(:agreements as uuid[])) order by agreement_id, position
                        """)
                .setParameter("agreements", agreements.toArray(UUID[]::new))
                .getResultList();
        var parties = new HashMap<UUID, List<AgreementParty>>();
        for (Tuple row : rows) {
            parties.computeIfAbsent(row.get("agreement_id", UUID.class), none -> new ArrayList<>())
                    .add(new AgreementParty(
                            row.get("party_id", UUID.class),
                            Objects.requireNonNull(PartySide.BY_CODE.get(row.get("side", String.class))),
                            Objects.requireNonNull(PartyRole.BY_CODE.get(row.get("role", String.class)))));
        }
        return parties;
    }

    Optional<NodalOfficer> nodalOfficerOf(UUID agreement) {
        List<Tuple> rows = Tuples.of(
                        getEntityManager(),
                        "select name, post, phone, email from agreement_nodal_officer where agreement_id = :agreement")
                .setParameter("agreement", agreement)
                .getResultList();
        return rows.stream()
                .map(row -> new NodalOfficer(
                        row.get("name", String.class),
                        row.get("post", String.class),
                        row.get("phone", String.class),
                        row.get("email", String.class)))
                .findFirst();
    }

    void replaceNodalOfficer(UUID agreement, @Nullable NodalOfficer officer) {
        getEntityManager()
                .createNativeQuery("delete from agreement_nodal_officer where agreement_id = :agreement")
                .setParameter("agreement", agreement)
                .executeUpdate();
        if (officer != null) {
            getEntityManager()
                    .createNativeQuery("""
                            insert into agreement_nodal_officer (agreement_id, name, post, phone, email)
                            values (:agreement, :name, :post, :phone, :email)
                            """)
                    .setParameter("agreement", agreement)
                    .setParameter("name", officer.name())
                    .setParameter("post", officer.post())
                    .setParameter("phone", officer.phone())
                    .setParameter("email", officer.email())
                    .executeUpdate();
        }
    }
}
