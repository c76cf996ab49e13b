package ir.peyvand.agreements.similarity;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.agreements.agreement.AgreementVisibility;
import ir.peyvand.agreements.agreement.Relations;
import ir.peyvand.agreements.fate.LegacyDocumentVisibility;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The likenesses that were found and what became of them. */
@ApplicationScoped
class LikenessRepository {

    private static final TypeReference<List<PartLikeness>> PARTS = new TypeReference<>() {};

    private final EntityManager entities;
    private final ObjectMapper json;

    LikenessRepository(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** One that was judged before keeps its judgement; the score is that of today. */
    void keep(UUID agreement, CandidateView other, UUID rule, Caller submitter, Instant now) {
        entities.createNativeQuery("""
                        insert into agreement_likeness (agreement_id, other_id, other_type, score, parts, rule, found_at, submitter,
                                                        outcome)
                        values (:agreement, :other, :type, :score, cast(:parts as jsonb), :rule, :now, :submitter, 'open')
                        on conflict (agreement_id, other_id) do update set score = excluded.score, parts = excluded.parts,
                            rule = excluded.rule, found_at = excluded.found_at, submitter = excluded.submitter
                        """)
                .setParameter("agreement", agreement)
                .setParameter("other", other.id())
                .setParameter("type", other.type())
                .setParameter("score", BigDecimal.valueOf(other.score()))
                .setParameter("parts", written(other.parts()))
                .setParameter("rule", rule)
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .setParameter("submitter", submitter.subject())
                .executeUpdate();
    }

    /** Of the agreement, from either side, as far as the caller may know of the other; the most alike first. */
    List<LikenessView> list(UUID agreement, Caller caller) {
        Conditions agreements = AgreementVisibility.of(caller)
                .narrow(new Conditions())
                .and("l.other_type = 'agreement'")
                .and("l.agreement_id = :agreement or l.other_id = :agreement", "agreement", agreement);
        Conditions documents = LegacyDocumentVisibility.of(caller)
                .documents(new Conditions())
                .and("l.agreement_id = :agreement and l.other_type = 'legacy-document'", "agreement", agreement);
        return Stream.concat(
                        views("""
                                agreement a on a.id = case when l.agreement_id = :agreement then l.other_id
                                                           else l.agreement_id end
                                """, "a", agreements), views("legacy_document d on d.id = l.other_id", "d", documents))
                .sorted(Comparator.comparingDouble(LikenessView::score).reversed())
                .toList();
    }

    private Stream<LikenessView> views(String other, String name, Conditions conditions) {
        List<Tuple> rows = conditions
                .bind(Tuples.of(
                        entities,
                        "select l.agreement_id, l.other_id, l.other_type, l.score, cast(l.parts as text) as parts, l.rule,"
                                + " l.found_at, l.outcome, l.judged_at, l.reason, %1$s.reference,".formatted(name)
                                + " cast(%1$s.title as text) as title from agreement_likeness l join ".formatted(name)
                                + other + " where " + conditions.where()))
                .getResultList();
        return rows.stream().map(this::view);
    }

    /** What became of the likenesses of an old document, as far as the caller may know of the agreements. */
    Relations ofDocument(UUID document, Caller caller) {
        Conditions conditions = AgreementVisibility.of(caller)
                .narrow(new Conditions())
                .and("l.other_id = :document and l.other_type = 'legacy-document'", "document", document);
        List<Tuple> rows = conditions
                .bind(Tuples.of(
                        entities,
                        "select a.id, l.outcome from agreement_likeness l join agreement a on a.id = l.agreement_id where "
                                + conditions.where() + " order by a.id"))
                .getResultList();
        return new Relations(
                List.of(), agreements(rows, LikenessOutcome.DUPLICATE), agreements(rows, LikenessOutcome.RELATED));
    }

    private static List<String> agreements(List<Tuple> rows, LikenessOutcome outcome) {
        return rows.stream()
                .filter(row -> row.get("outcome", String.class).equals(outcome.code()))
                .map(row -> "urn:peyvand:agreement:" + row.get("id", UUID.class))
                .toList();
    }

    /** What the agreement is like, by id, with the type of each and what became of it. */
    List<Found> found(UUID agreement) {
        List<Tuple> rows = Tuples.of(
                        entities,
                        "select other_id, other_type, outcome from agreement_likeness where agreement_id = :agreement")
                .setParameter("agreement", agreement)
                .getResultList();
        return rows.stream()
                .map(row -> new Found(
                        row.get("other_id", UUID.class),
                        row.get("other_type", String.class),
                        Objects.requireNonNull(LikenessOutcome.BY_CODE.get(row.get("outcome", String.class)))))
                .toList();
    }

    /** One likeness, for those who need not be asked what they may know of. */
    record Found(UUID other, String type, LikenessOutcome outcome) {}

    void judge(
            UUID agreement, UUID other, LikenessOutcome outcome, @Nullable String reason, Caller judge, Instant now) {
        entities.createNativeQuery("""
                        update agreement_likeness set outcome = :outcome, reason = cast(:reason as text), judged_by = :judge,
                            judged_at = :now
                        where agreement_id = :agreement and other_id = :other
                        """)
                .setParameter("outcome", outcome.code())
                .setParameter("reason", reason)
                .setParameter("judge", judge.subject())
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .setParameter("agreement", agreement)
                .setParameter("other", other)
                .executeUpdate();
    }

    private LikenessView view(Tuple row) {
        return new LikenessView(
                row.get("agreement_id", UUID.class),
                row.get("other_id", UUID.class),
                row.get("other_type", String.class),
                row.get("reference", String.class),
                read(row.get("title", String.class)),
                row.get("score", BigDecimal.class).doubleValue(),
                readParts(row.get("parts", String.class)),
                row.get("rule", UUID.class),
                row.get("found_at", Instant.class),
                Objects.requireNonNull(LikenessOutcome.BY_CODE.get(row.get("outcome", String.class))),
                row.get("judged_at", Instant.class),
                row.get("reason", String.class));
    }

    private LocalizedText read(String title) {
        return PlainJson.read(json, title, LocalizedText.class);
    }

    private List<PartLikeness> readParts(String parts) {
        return PlainJson.read(json, parts, PARTS);
    }

    private String written(List<PartLikeness> parts) {
        return PlainJson.text(json, parts);
    }
}
