package ir.peyvand.meetings.attachment;

import ir.peyvand.kit.attachment.AttachmentType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What is attached to which meeting. */
@ApplicationScoped
class AttachmentRepository {

    private static final String COLUMNS = """
            id, meeting_id, type, language, file_name, media_type, bytes, encode(sha256, 'hex') as sha256, uploaded_at,
            withdrawn_at, withdrawn_why
            """;

    private final EntityManager entities;

    AttachmentRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** @return false when the same file is attached already */
    boolean add(AttachmentView attachment, String by) {
        return entities.createNativeQuery("""
                                insert into attachment (id, meeting_id, type, language, file_name, media_type, bytes, sha256,
                                    uploaded_by, uploaded_at)
                                values (:id, :meeting, :type, :language, :name, :media, :bytes, :sha256, :by, :at)
                                on conflict do nothing
                                """)
                        .setParameter("id", attachment.id())
                        .setParameter("meeting", attachment.meeting())
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

    /** Oldest first, withdrawn ones included; served by attachment_meeting. */
    List<AttachmentView> of(UUID meeting) {
        List<Tuple> rows = entities.createNativeQuery(
                        "select " + COLUMNS + " from attachment where meeting_id = :meeting order by id", Tuple.class)
                .setParameter("meeting", meeting)
                .getResultList();
        return rows.stream().map(AttachmentRepository::view).toList();
    }

    Optional<AttachmentView> find(UUID meeting, String id) {
        return of(meeting).stream()
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

    private static AttachmentView view(Tuple row) {
        return new AttachmentView(
                row.get("id", UUID.class),
                row.get("meeting_id", UUID.class),
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
