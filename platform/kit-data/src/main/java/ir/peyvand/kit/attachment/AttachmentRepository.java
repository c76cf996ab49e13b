package ir.peyvand.kit.attachment;

import ir.peyvand.kit.sql.Tuples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The table of what is attached to which record. */
@ApplicationScoped
class AttachmentRepository {

    private final EntityManager entities;
    private final Instance<AttachedTo> records;

    AttachmentRepository(EntityManager entities, Instance<AttachedTo> records) {
        this.entities = entities;
        this.records = records;
    }

    /** @return false when the same file is attached already */
    boolean add(Attachment attachment, String by) {
        return entities.createNativeQuery("""
                                insert into attachment (id, %s, type, language, file_name, media_type, bytes, sha256,
                                    uploaded_by, uploaded_at)
                                values (:id, :record, :type, :language, :name, :media, :bytes, :sha256, :by, :at)
                                on conflict do nothing
                                """.formatted(column()))
                        .setParameter("id", attachment.id())
                        .setParameter("record", attachment.record())
                        .setParameter("type", attachment.type().code())
                        .setParameter("language", attachment.language())
                        .setParameter("name", attachment.fileName())
                        .setParameter("media", attachment.mediaType())
                        .setParameter("bytes", attachment.bytes())
                        .setParameter("sha256", HexFormat.of().parseHex(attachment.sha256()))
                        .setParameter("by", by)
                        .setParameter("at", attachment.uploadedAt())
                        .executeUpdate()
                == 1;
    }

    /** Oldest first, withdrawn ones included; served by the index on the record and the id. */
    List<Attachment> of(UUID record) {
        List<Tuple> rows = Tuples.of(entities, """
                                select id, %1$s as record, type, language, file_name, media_type, bytes,
                                    encode(sha256, 'hex') as sha256, uploaded_at, withdrawn_at, withdrawn_why
                                from attachment where %1$s = :record order by id
                                """.formatted(column()))
                .setParameter("record", record)
                .getResultList();
        return rows.stream().map(AttachmentRepository::attachment).toList();
    }

    Optional<Attachment> find(UUID record, String id) {
        return of(record).stream()
                .filter(attachment -> attachment.id().toString().equals(id))
                .findFirst();
    }

    /** @return false when somebody else has withdrawn it meanwhile */
    boolean withdraw(UUID id, String by, Instant at, String why) {
        return entities.createNativeQuery("""
                                update attachment set withdrawn_by = :by, withdrawn_at = :at, withdrawn_why = :why
                                where id = :id and withdrawn_at is null
                                """)
                        .setParameter("id", id)
                        .setParameter("by", by)
                        .setParameter("at", at)
                        .setParameter("why", why)
                        .executeUpdate()
                == 1;
    }

    private String column() {
        return records.get().column();
    }

    private static Attachment attachment(Tuple row) {
        return new Attachment(
                row.get("id", UUID.class),
                row.get("record", UUID.class),
                Objects.requireNonNull(AttachmentType.BY_CODE.get(row.get("type", String.class))),
                row.get("language", String.class),
                row.get("file_name", String.class),
                row.get("media_type", String.class),
                row.get("bytes", Long.class),
                row.get("sha256", String.class),
                row.get("uploaded_at", Instant.class),
                row.get("withdrawn_at", Instant.class),
                row.get("withdrawn_why", String.class));
    }
}
