package ir.peyvand.capacity.capacity;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.sql.Tuples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The named queries of capacities; nothing else touches their tables, but for the import, which writes them in sets. */
@ApplicationScoped
class CapacityRepository implements PanacheRepositoryBase<Capacity, UUID> {

    private final ObjectMapper json;

    CapacityRepository(ObjectMapper json) {
        this.json = json;
    }

    /** By id or by reference; both have a unique index. */
    Optional<Capacity> findByIdOrReference(String idOrReference) {
        try {
            return findByIdOptional(UUID.fromString(idOrReference));
        } catch (IllegalArgumentException notAnId) {
            return find("reference", idOrReference).firstResultOptional();
        }
    }

    /** To be read alone. In SQL, because Hibernate would translate its own language anew for each number of ids. */
    List<Capacity> findAllOf(Collection<UUID> ids) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select * from capacity where id = any (:ids)", Capacity.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setReadOnly(true)
                .getResultList();
    }

    /** To be read alone. Served by the primary key, in its order. */
    List<Capacity> findAllAfter(UUID id, int most) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select * from capacity where id > :id order by id limit :most", Capacity.class)
                .setParameter("id", id)
                .setParameter("most", most)
                .setReadOnly(true)
                .getResultList();
    }

    /** The next number of a province and field; the row lock keeps two writers from taking the same. */
    int nextNumber(String province, CapacityField field) {
        return ((Number) getEntityManager()
                        .createNativeQuery("""
                                insert into capacity_reference (province, field, last_number) values (:province, :field, 1)
                                on conflict (province, field)
                                do update set last_number = capacity_reference.last_number + 1
                                returning last_number
                                """)
                        .setParameter("province", province)
                        .setParameter("field", field.code())
                        .getSingleResult())
                .intValue();
    }

    Optional<Contact> contactOf(UUID id) {
        return Tuples.of(getEntityManager(), "select name, phone, email from capacity_contact where capacity_id = :id")
                .setParameter("id", id)
                .getResultList()
                .stream()
                .map(row -> new Contact(
                        row.get("name", String.class), row.get("phone", String.class), row.get("email", String.class)))
                .findFirst();
    }

    void replaceContact(UUID id, @Nullable Contact contact) {
        getEntityManager()
                .createNativeQuery("delete from capacity_contact where capacity_id = :id")
                .setParameter("id", id)
                .executeUpdate();
        if (contact != null) {
            getEntityManager()
                    .createNativeQuery("""
                            insert into capacity_contact (capacity_id, name, phone, email)
                            values (:id, :name, :phone, :email)
                            """)
                    .setParameter("id", id)
                    .setParameter("name", contact.name())
                    .setParameter("phone", contact.phone())
                    .setParameter("email", contact.email())
                    .executeUpdate();
        }
    }

    void keepRevision(Capacity capacity, String by, Instant at, @Nullable String reason) {
        getEntityManager()
                .createNativeQuery("""
                        insert into capacity_revision (capacity_id, version, content, made_by, made_at, reason)
                        values (:id, :version, cast(:content as jsonb), :by, :at, :reason)
                        """)
                .setParameter("id", capacity.id())
                .setParameter("version", capacity.version())
                .setParameter("content", write(capacity.content()))
                .setParameter("by", by)
                .setParameter("at", at)
                .setParameter("reason", reason)
                .executeUpdate();
    }

    /** Newest first; served by the primary key of capacity_revision. */
    List<RevisionView> revisionsOf(UUID id, long beforeVersion, int limit) {
        return Tuples.of(getEntityManager(), """
                        select version, cast(content as text) as content, made_at, reason from capacity_revision
                        where capacity_id = :id and version < :before order by version desc limit :limit
                        """)
                .setParameter("id", id)
                .setParameter("before", beforeVersion)
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(this::revision)
                .toList();
    }

    long countRevisions(UUID id) {
        return ((Number) getEntityManager()
                        .createNativeQuery("select count(*) from capacity_revision where capacity_id = :id")
                        .setParameter("id", id)
                        .getSingleResult())
                .longValue();
    }

    private RevisionView revision(Tuple row) {
        return new RevisionView(
                row.get("version", Long.class),
                PlainJson.tree(json, row.get("content", String.class)),
                row.get("made_at", Instant.class),
                row.get("reason", String.class));
    }

    private String write(CapacityContent content) {
        return PlainJson.text(json, content);
    }
}
