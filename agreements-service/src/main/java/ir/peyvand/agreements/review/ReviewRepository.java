package ir.peyvand.agreements.review;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import ir.peyvand.agreements.agreement.AgreementVisibility;
import ir.peyvand.agreements.party.PartyLevel;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The named queries of reviews. Who may see the agreement is part of each of them. */
@ApplicationScoped
class ReviewRepository implements PanacheRepositoryBase<Review, UUID> {

    private static final String SHOWN = """
            select r.id, r.kind, r.status, r.round, cast(r.due_on as text) as due_on, r.agreement_id, a.reference,
                   cast(a.title as text) as title, a.level, a.lead_province, r.reviewer, r.taken_at, r.decided_at, r.reason,
                   r.need_stated, a.statement_of_need, r.need_outcome, r.need_reason, r.need_judged_at, r.created_at,
                   r.modified_at, r.version
            from review r join agreement a on a.id = r.agreement_id where
            """;
    private static final String COUNTED =
            "select count(*) from review r join agreement a on a.id = r.agreement_id where ";
    private static final String LATE = "(r.status in ('open', 'taken') and r.due_on < :today)";

    private final ObjectMapper json;

    ReviewRepository(ObjectMapper json) {
        this.json = json;
    }

    /** To the end of the transaction: of several instances that start together, one brings the demonstration records. */
    void lockDemonstration() {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('demonstration reviews')) as text)")
                .getSingleResult();
    }

    boolean isAnyOf(String author) {
        return count("author", author) > 0;
    }

    /** Where a page ended. */
    record Place(LocalDate dueOn, UUID id) {}

    Optional<Review> findVisible(String id, AgreementVisibility visibility) {
        return findView(id, visibility, LocalDate.EPOCH).map(view -> findById(view.id()));
    }

    /** @return empty when there is none, the caller may not know of it, or the text is no id */
    Optional<ReviewView> findView(String id, AgreementVisibility visibility, LocalDate today) {
        try {
            return views(visibility.narrow(new Conditions().and("r.id = :id", "id", UUID.fromString(id))), "", today)
                    .stream()
                    .findFirst();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** The last round first; for callers who see the agreement. */
    List<ReviewView> ofAgreement(UUID agreement, LocalDate today) {
        return views(
                new Conditions().and("r.agreement_id = :agreement", "agreement", agreement),
                " order by r.round desc, r.kind",
                today);
    }

    /** The most urgent first. */
    List<ReviewView> list(
            ReviewQuery query,
            String caller,
            AgreementVisibility visibility,
            LocalDate today,
            Optional<Place> after,
            int limit) {
        Conditions conditions = conditions(query, caller, visibility, today);
        after.ifPresent(place -> conditions
                .and("(r.due_on, r.id) > (:afterDue, :afterId)")
                .with("afterDue", place.dueOn())
                .with("afterId", place.id()));
        return views(conditions, " order by r.due_on, r.id limit " + limit, today);
    }

    long count(ReviewQuery query, String caller, AgreementVisibility visibility, LocalDate today) {
        Conditions conditions = conditions(query, caller, visibility, today);
        return ((Number) conditions
                        .bind(getEntityManager().createNativeQuery(COUNTED + conditions.where()))
                        .getSingleResult())
                .longValue();
    }

    private static Conditions conditions(
            ReviewQuery query, String caller, AgreementVisibility visibility, LocalDate today) {
        Conditions conditions = visibility
                .narrow(new Conditions())
                .andAny("r.kind = any (cast(:kinds as text[]))", "kinds", query.kindCodes())
                .andAny("r.status = any (cast(:statuses as text[]))", "statuses", query.statusCodes())
                .andAny("a.level = any (cast(:levels as text[]))", "levels", query.levelCodes())
                .andAny("a.lead_province = any (cast(:provinces as text[]))", "provinces", query.provinces());
        query.overdue().ifPresent(late -> conditions.and(late ? LATE : "not " + LATE, "today", today));
        query.mine()
                .ifPresent(mine -> conditions.and(
                        mine ? "r.reviewer = :caller" : "r.reviewer is distinct from :caller", "caller", caller));
        query.dueTo().ifPresent(day -> conditions.and("r.due_on <= :dueTo", "dueTo", day));
        return conditions;
    }

    private List<ReviewView> views(Conditions conditions, String order, LocalDate today) {
        List<Tuple> rows = conditions
                .bind(Tuples.of(getEntityManager(), SHOWN + conditions.where() + order))
                .getResultList();
        return rows.stream().map(row -> view(row, today)).toList();
    }

    List<Review> pendingOf(UUID agreement) {
        return list("agreement = ?1 and status in (?2, ?3)", agreement, ReviewStatus.OPEN, ReviewStatus.TAKEN);
    }

    /** 0 when the agreement was never submitted. */
    int lastRound(UUID agreement) {
        return ((Number) getEntityManager()
                        .createNativeQuery("select coalesce(max(round), 0) from review where agreement_id = :agreement")
                        .setParameter("agreement", agreement)
                        .getSingleResult())
                .intValue();
    }

    /** Kinds of the last round that are not approved. */
    List<ReviewKind> notApproved(UUID agreement) {
        List<?> kinds = getEntityManager()
                .createNativeQuery("""
                        select kind from review r where agreement_id = :agreement and status <> 'approved'
                          and round = (select max(round) from review where agreement_id = :agreement) order by kind
                        """)
                .setParameter("agreement", agreement)
                .getResultList();
        return kinds.stream().map(kind -> ReviewKind.BY_CODE.get((String) kind)).toList();
    }

    private ReviewView view(Tuple row, LocalDate today) {
        UUID id = row.get("id", UUID.class);
        ReviewKind kind = Objects.requireNonNull(ReviewKind.BY_CODE.get(row.get("kind", String.class)));
        ReviewStatus status = Objects.requireNonNull(ReviewStatus.BY_CODE.get(row.get("status", String.class)));
        LocalDate dueOn = LocalDate.parse(row.get("due_on", String.class));
        return new ReviewView(
                id,
                "urn:peyvand:" + ReviewView.TYPE + ":" + id,
                kind,
                status,
                row.get("round", Integer.class),
                kind.role().claim(),
                dueOn,
                ReviewRules.isOverdue(status, dueOn, today),
                row.get("agreement_id", UUID.class),
                row.get("reference", String.class),
                read(row.get("title", String.class)),
                Objects.requireNonNull(PartyLevel.BY_CODE.get(row.get("level", String.class))),
                row.get("lead_province", String.class),
                row.get("reviewer", String.class),
                row.get("taken_at", Instant.class),
                row.get("decided_at", Instant.class),
                row.get("reason", String.class),
                need(row),
                List.of(),
                row.get("created_at", Instant.class),
                row.get("modified_at", Instant.class),
                row.get("version", Long.class));
    }

    private static @Nullable NeedView need(Tuple row) {
        if (!row.get("need_stated", Boolean.class)) {
            return null;
        }
        String outcome = row.get("need_outcome", String.class);
        return new NeedView(
                row.get("statement_of_need", String.class),
                outcome == null ? null : NeedOutcome.BY_CODE.get(outcome),
                row.get("need_reason", String.class),
                row.get("need_judged_at", Instant.class));
    }

    private LocalizedText read(String text) {
        return PlainJson.read(json, text, LocalizedText.class);
    }
}
