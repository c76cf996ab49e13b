package ir.peyvand.meetings.escalation;

import ir.peyvand.meetings.work.Assignee;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A step that was taken, as far as an answer changes it. The clock takes steps, passes them on and stops them by the
 * thousand, in {@link ClimbRepository}, and obeys {@link EscalationStatus} as well.
 */
@Entity
@Table(name = "escalation")
class Escalation {

    @Id
    private UUID id;

    @Convert(converter = EscalationStatusColumn.class)
    private EscalationStatus status;

    @Column
    private String recipient;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] readers;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "modified_at")
    private Instant modifiedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Escalation() {}

    /** A plan was accepted or an objection made. */
    void answer(Instant now) {
        moveTo(EscalationStatus.ANSWERED, now);
        endedAt = now;
    }

    /** Another office has to answer; the one before may still read it. */
    void delegate(Assignee office, Instant now) {
        if (status != EscalationStatus.OPEN) {
            throw EscalationProblems.notOpen(status);
        }
        recipient = office.code();
        readers = Stream.concat(Arrays.stream(readers), Stream.of(office.code()))
                .distinct()
                .toArray(String[]::new);
        modifiedAt = now;
    }

    private void moveTo(EscalationStatus next, Instant now) {
        if (!status.mayBecome(next)) {
            throw EscalationProblems.moveNotLegal(status, next);
        }
        status = next;
        modifiedAt = now;
    }

    UUID id() {
        return id;
    }
}
