package ir.peyvand.meetings.law;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The named queries of laws and their articles. */
@ApplicationScoped
class LawRepository implements PanacheRepositoryBase<Law, UUID> {

    private final ObjectMapper json;

    LawRepository(ObjectMapper json) {
        this.json = json;
    }

    /** By id or reference. */
    Optional<Law> findKnown(String idOrReference) {
        return id(idOrReference)
                .map(this::findByIdOptional)
                .orElseGet(() -> find("reference", idOrReference).firstResultOptional());
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** @return such as LAW-0007 */
    String nextReference() {
        long number = ((Number) getEntityManager()
                        .createNativeQuery("select nextval('law_number')")
                        .getSingleResult())
                .longValue();
        return String.format(Locale.ROOT, "LAW-%04d", number);
    }

    /** Served by law_once. */
    boolean isTaken(LawContent content, Optional<UUID> except) {
        return !content.numberOrNone().isEmpty()
                && find(
                                "kind = ?1 and number = ?2 and issuedOn = ?3",
                                content.kind(),
                                content.numberOrNone(),
                                content.issuedOn())
                        .stream()
                        .anyMatch(known -> except.filter(known.id()::equals).isEmpty());
    }

    /** To the end of the transaction: of several instances that start together, one brings the demonstration records. */
    void lockDemonstration() {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('demonstration laws')) as text)")
                .getSingleResult();
    }

    boolean hasArticle(UUID law, UUID article) {
        return (Boolean) getEntityManager()
                .createNativeQuery("select exists (select from law_article where id = :article and law_id = :law)")
                .setParameter("article", article)
                .setParameter("law", law)
                .getSingleResult();
    }

    /** @return empty when the law has one of this label */
    Optional<UUID> addArticle(UUID law, String label) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        int added = getEntityManager()
                .createNativeQuery(
                        "insert into law_article (id, law_id, label) values (:id, :law, :label) on conflict do nothing")
                .setParameter("id", id)
                .setParameter("law", law)
                .setParameter("label", label)
                .executeUpdate();
        return added == 1 ? Optional.of(id) : Optional.empty();
    }

    /** From when on the latest text of an article holds. */
    Optional<LocalDate> latestText(UUID article) {
        return Optional.ofNullable((String) getEntityManager()
                        .createNativeQuery(
                                "select cast(max(effective_from) as text) from law_article_text where article_id = :id")
                        .setParameter("id", article)
                        .getSingleResult())
                .map(LocalDate::parse);
    }

    /** What an article says ends with the day before; nothing happens to texts that have ended earlier. */
    void endText(UUID article, LocalDate on) {
        getEntityManager()
                .createNativeQuery("""
                        update law_article_text set effective_until = :on
                        where article_id = :article and effective_from < :on
                          and (effective_until is null or effective_until > :on)
                        """)
                .setParameter("article", article)
                .setParameter("on", on)
                .executeUpdate();
    }

    void addText(UUID article, LocalizedText text, LocalDate from, String by, Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        insert into law_article_text (article_id, effective_from, text, made_by, made_at)
                        values (:article, :from, cast(:text as jsonb), :by, :now)
                        """)
                .setParameter("article", article)
                .setParameter("from", from)
                .setParameter("text", PlainJson.text(json, text))
                .setParameter("by", by)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Per law, in the order in which they were added. */
    Map<UUID, List<ArticleView>> articlesOf(List<UUID> laws) {
        List<Tuple> rows = Tuples.of(getEntityManager(), """
                        select c.law_id, c.id, c.label, cast(t.text as text) as text,
                               cast(t.effective_from as text) as effective_from,
                               cast(t.effective_until as text) as effective_until
                        from law_article c left join law_article_text t on t.article_id = c.id
                        where c.law_id = any (:laws) order by c.id, t.effective_from desc
                        """)
                .setParameter("laws", laws.toArray(UUID[]::new))
                .getResultList();
        var articles = new LinkedHashMap<UUID, ArticleView>();
        var byLaw = new HashMap<UUID, List<ArticleView>>();
        for (Tuple row : rows) {
            ArticleView article = articles.computeIfAbsent(row.get("id", UUID.class), id -> {
                var added = new ArticleView(id, row.get("label", String.class), new ArrayList<>());
                byLaw.computeIfAbsent(row.get("law_id", UUID.class), none -> new ArrayList<>())
                        .add(added);
                return added;
            });
            if (row.get("text", String.class) != null) {
                article.texts().add(text(row));
            }
        }
        return byLaw;
    }

    private ArticleTextView text(Tuple row) {
        String until = row.get("effective_until", String.class);
        return new ArticleTextView(
                PlainJson.read(json, row.get("text", String.class), LocalizedText.class),
                LocalDate.parse(row.get("effective_from", String.class)),
                until == null ? null : LocalDate.parse(until));
    }
}
