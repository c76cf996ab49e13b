package ir.peyvand.agreements.claim;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.agreements.commitment.DayColumn;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.money.PlainNumber;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Announced figures and how they are measured. Everybody may know of them. */
@ApplicationScoped
class ClaimRepository {

    private static final LocalizedText NOT_DEFINED =
            LocalizedText.of("برای این ادعا سنجه‌ای تعریف نشده است", "No measure has been defined for this claim");

    /** Each claim with the measure that holds on a day; the primary key of claim_measure serves the choice. */
    private static final String CLAIMS = """
            select c.id, c.code, c.figure, c.unit, c.comparison, cast(c.statement as text) as statement, c.speaker_post,
                   c.source, c.announced_on, c.created_at, c.version, m.kind, cast(m.definition as text) as definition,
                   m.valid_from, m.lead_province, m.agreement_kind, m.level, m.reference_start,
                   array_to_string(m.subject_areas, ',') as subject_areas
            from claim c
            left join lateral (select * from claim_measure known
                               where known.claim_code = c.code and known.valid_from <= :today
                                 and (known.valid_until is null or known.valid_until >= :today)
                               order by known.valid_from desc limit 1) m on true
            where\s""";

    private final EntityManager entities;
    private final ObjectMapper json;

    ClaimRepository(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** @return empty when the code is taken */
    Optional<UUID> add(RegisterClaim claim, String by, Instant now) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        int added = entities.createNativeQuery("""
                        insert into claim (id, code, figure, unit, comparison, statement, speaker_post, source,
                            announced_on, maker, created_at, version)
                        values (:id, :code, :figure, :unit, :comparison, cast(:statement as jsonb), :speaker, :source,
                            cast(:announced as date), :maker, :now, 0)
                        on conflict (code) do nothing
                        """)
                .setParameter("id", id)
                .setParameter("code", claim.code())
                .setParameter("figure", claim.figure())
                .setParameter("unit", claim.unit())
                .setParameter("comparison", claim.comparison().code())
                .setParameter("statement", write(claim.statement()))
                .setParameter("speaker", claim.speakerPost())
                .setParameter("source", claim.source())
                .setParameter(
                        "announced",
                        claim.announcedOn() == null ? null : claim.announcedOn().toString())
                .setParameter("maker", by)
                .setParameter("now", now)
                .executeUpdate();
        return added == 1 ? Optional.of(id) : Optional.empty();
    }

    Optional<ClaimView> find(UUID id, LocalDate today) {
        return views(new Conditions().and("c.id = :id", "id", id), today, "").stream()
                .findFirst();
    }

    /** In the order of their codes; the unique key of the code serves it. */
    List<ClaimView> list(Set<String> codes, String after, int limit, LocalDate today) {
        return views(codes(codes).and("c.code > :after", "after", after), today, " order by c.code limit " + limit);
    }

    long count(Set<String> codes) {
        Conditions conditions = codes(codes);
        return ((Number) conditions
                        .bind(entities.createNativeQuery("select count(*) from claim c where " + conditions.where()))
                        .getSingleResult())
                .longValue();
    }

    private static Conditions codes(Set<String> codes) {
        return new Conditions().andAny("c.code = any (cast(:code as text[]))", "code", codes);
    }

    private List<ClaimView> views(Conditions conditions, LocalDate today, String order) {
        List<Tuple> rows = conditions
                .with("today", today)
                .bind(Tuples.of(entities, CLAIMS + conditions.where() + order))
                .getResultList();
        return rows.stream().map(this::view).toList();
    }

    private ClaimView view(Tuple row) {
        UUID id = row.get("id", UUID.class);
        return new ClaimView(
                id,
                "urn:peyvand:" + ClaimView.TYPE + ":" + id,
                row.get("code", String.class),
                plain(row.get("figure", BigDecimal.class)),
                row.get("unit", String.class),
                Objects.requireNonNull(Comparison.BY_CODE.get(row.get("comparison", String.class))),
                read(row.get("statement", String.class)),
                row.get("speaker_post", String.class),
                row.get("source", String.class),
                DayColumn.of(row, "announced_on"),
                measure(row),
                row.get("created_at", Instant.class),
                row.get("version", Long.class));
    }

    private MeasureView measure(Tuple row) {
        String kind = row.get("kind", String.class);
        if (kind == null) {
            return new MeasureView(
                    MeasureKind.NONE,
                    NOT_DEFINED,
                    LocalDate.ofInstant(row.get("created_at", Instant.class), ZoneOffset.UTC),
                    null,
                    null,
                    null,
                    null,
                    List.of());
        }
        String subjects = row.get("subject_areas", String.class);
        return new MeasureView(
                Objects.requireNonNull(MeasureKind.BY_CODE.get(kind)),
                read(row.get("definition", String.class)),
                DayColumn.required(row, "valid_from"),
                row.get("lead_province", String.class),
                row.get("agreement_kind", String.class),
                row.get("level", String.class),
                row.get("reference_start", String.class),
                subjects == null ? List.of() : List.of(subjects.split(",")));
    }

    static BigDecimal plain(BigDecimal number) {
        return PlainNumber.of(number);
    }

    private String write(LocalizedText text) {
        return PlainJson.text(json, text);
    }

    private LocalizedText read(String text) {
        return PlainJson.read(json, text, LocalizedText.class);
    }
}
