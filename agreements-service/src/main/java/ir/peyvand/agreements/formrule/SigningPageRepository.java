package ir.peyvand.agreements.formrule;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.sql.Tuples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The signing pages of agreements. */
@ApplicationScoped
class SigningPageRepository {

    private final EntityManager entities;
    private final ObjectMapper json;

    SigningPageRepository(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** A page as it is kept. */
    record Kept(UUID id, SigningPageView view, String writtenBy) {}

    /** By language. */
    List<Kept> of(UUID agreement) {
        List<Tuple> rows =
                Tuples.of(entities, """
                        select id, agreement_id, language, city, solar_hijri_date, gregorian_date,
                               cast(signers as text) as signers, written_by, written_at, version
                        from signing_page where agreement_id = :agreement order by language
                        """).setParameter("agreement", agreement).getResultList();
        return rows.stream().map(this::kept).toList();
    }

    Optional<Kept> find(UUID agreement, String language) {
        return of(agreement).stream()
                .filter(page -> page.view().language().equals(language))
                .findFirst();
    }

    /** @return the page's id; empty when somebody wrote the same version at the same time */
    Optional<UUID> write(UUID agreement, String language, SigningPage page, long version, String by, Instant at) {
        List<?> written = entities.createNativeQuery("""
                        insert into signing_page (id, agreement_id, language, city, solar_hijri_date, gregorian_date, signers,
                            written_by, written_at, version)
                        values (:id, :agreement, :language, :city, :solarHijri, :gregorian, cast(:signers as jsonb), :by, :at,
                            :version)
                        on conflict (agreement_id, language) do update set city = excluded.city,
                            solar_hijri_date = excluded.solar_hijri_date, gregorian_date = excluded.gregorian_date,
                            signers = excluded.signers, written_by = excluded.written_by, written_at = excluded.written_at,
                            version = excluded.version
                        where signing_page.version = excluded.version - 1
                        returning id
                        """)
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("agreement", agreement)
                .setParameter("language", language)
                .setParameter("city", page.city())
                .setParameter("solarHijri", page.solarHijriDate())
                .setParameter("gregorian", page.gregorianDate())
                .setParameter("signers", write(page.signers()))
                .setParameter("by", by)
                .setParameter("at", at)
                .setParameter("version", version)
                .getResultList();
        return written.stream().map(UUID.class::cast).findFirst();
    }

    /** The counterparts whose signatory a mission has named with the post. */
    Set<UUID> completedCounterparts(UUID agreement) {
        List<?> parties = entities.createNativeQuery("""
                        select party_id from agreement_counterpart
                        where agreement_id = :agreement and signatory_name is not null and signatory_post is not null
                        """)
                .setParameter("agreement", agreement)
                .getResultList();
        var completed = new HashSet<UUID>();
        parties.forEach(party -> completed.add((UUID) party));
        return completed;
    }

    private Kept kept(Tuple row) {
        var page = new SigningPage(
                row.get("city", String.class),
                row.get("solar_hijri_date", String.class),
                row.get("gregorian_date", String.class),
                read(row.get("signers", String.class)));
        var view = new SigningPageView(
                row.get("agreement_id", UUID.class),
                row.get("language", String.class),
                page,
                row.get("written_at", Instant.class),
                row.get("version", Long.class));
        return new Kept(row.get("id", UUID.class), view, row.get("written_by", String.class));
    }

    private List<PageSigner> read(String text) {
        return PlainJson.read(json, text, new TypeReference<List<PageSigner>>() {});
    }

    private String write(List<PageSigner> signers) {
        return PlainJson.text(json, signers);
    }
}
