package ir.peyvand.agreements.fate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.sql.Tuples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The named queries of single documents; lists are {@code LegacyDocumentListRepository}. */
@ApplicationScoped
class LegacyDocumentRepository implements PanacheRepositoryBase<LegacyDocument, UUID> {

    /** By id or by reference, both unique, as far as the caller may know of it. */
    Optional<LegacyDocument> findVisible(String idOrReference, LegacyDocumentVisibility visibility) {
        var conditions = visibility.documents(byIdOrReference(idOrReference));
        List<?> found = conditions
                .bind(getEntityManager()
                        .createNativeQuery(
                                "select d.* from legacy_document d where " + conditions.where(), LegacyDocument.class))
                .getResultList();
        return found.stream().map(LegacyDocument.class::cast).findFirst();
    }

    private static Conditions byIdOrReference(String idOrReference) {
        try {
            return new Conditions().and("d.id = :id", "id", UUID.fromString(idOrReference));
        } catch (IllegalArgumentException notAnId) {
            return new Conditions().and("d.reference = :reference", "reference", idOrReference);
        }
    }

    /** Until the end of the transaction: two writers at once would not see each other's new documents. */
    void keepOtherWritersOut() {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('legacy document register'))")
                .getSingleResult();
    }

    Optional<UUID> findReference(String reference) {
        return find("reference", reference).firstResultOptional().map(LegacyDocument::id);
    }

    /** The same document under another reference; served by legacy_document_content_digest. */
    Optional<UUID> findCopy(byte[] digest, UUID except) {
        List<?> ids = getEntityManager()
                .createNativeQuery(
                        "select id from legacy_document where content_digest = :digest and id <> :except limit 1")
                .setParameter("digest", digest)
                .setParameter("except", except)
                .getResultList();
        return ids.stream().map(UUID.class::cast).findFirst();
    }

    /** The next reference of a province; the row lock keeps two writers from taking the same. */
    String nextReference(String province) {
        return (String) getEntityManager()
                .createNativeQuery("""
                        insert into legacy_document_reference as given (province, last_number) values (:province, 1)
                        on conflict (province) do update set last_number = given.last_number + 1
                        returning province || '-OLD-' || lpad(cast(last_number as text), greatest(4, length(cast(last_number as text))), '0')
                        """)
                .setParameter("province", province)
                .getSingleResult();
    }

    /** In SQL, because Hibernate would translate its own language anew for each number of ids. */
    List<LegacyDocument> findAllOf(Collection<UUID> ids) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select * from legacy_document where id = any (:ids)", LegacyDocument.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    /** For documents whose fate is open, the nearest deadline of the open campaigns over them. */
    Map<UUID, LocalDate> deadlinesOf(Collection<UUID> documents) {
        List<Tuple> rows = Tuples.of(
                        getEntityManager(),
                        "select d.id, min(c.deadline) as due from legacy_document d join campaign c on "
                                + LegacyDocumentVisibility.IN_SCOPE + """
                        where d.id = any (cast(:documents as uuid[])) and d.status <> 'determined' and c.status = 'open'
                        group by d.id
                        """)
                .setParameter("documents", documents.toArray(UUID[]::new))
                .getResultList();
        var deadlines = new HashMap<UUID, LocalDate>();
        rows.forEach(row -> deadlines.put(row.get("id", UUID.class), row.get("due", LocalDate.class)));
        return deadlines;
    }
}
