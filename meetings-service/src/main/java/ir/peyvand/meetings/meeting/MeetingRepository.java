package ir.peyvand.meetings.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.meetings.audience.AudienceVisibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The named queries of meetings. */
@ApplicationScoped
class MeetingRepository implements PanacheRepositoryBase<Meeting, UUID> {

    /** By id or by reference, both unique, as far as the caller may know of it. */
    Optional<Meeting> findVisible(String idOrReference, AudienceVisibility visibility) {
        Conditions conditions = visibility.narrow(byIdOrReference(idOrReference), "m");
        List<?> found = conditions
                .bind(getEntityManager()
                        .createNativeQuery("select m.* from meeting m where " + conditions.where(), Meeting.class))
                .getResultList();
        return found.stream().map(Meeting.class::cast).findFirst();
    }

    private static Conditions byIdOrReference(String idOrReference) {
        try {
            return new Conditions().and("m.id = :id", "id", UUID.fromString(idOrReference));
        } catch (IllegalArgumentException notAnId) {
            return new Conditions().and("m.reference = :reference", "reference", idOrReference);
        }
    }

    /** To be read alone. In SQL, because Hibernate would translate its own language anew for each number of ids. */
    List<Meeting> findAllOf(Collection<UUID> ids) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select * from meeting where id = any (:ids)", Meeting.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setReadOnly(true)
                .getResultList();
    }

    /** Served by meeting_next. */
    boolean isFollowed(UUID meeting) {
        return count("previous = ?1 and status <> ?2", meeting, MeetingStatus.CANCELLED) > 0;
    }

    /** The next number of a year; the row lock keeps two writers from taking the same. */
    int nextNumber(int year) {
        return ((Number) getEntityManager()
                        .createNativeQuery("""
                                insert into meeting_number (year, last_number) values (:year, 1)
                                on conflict (year) do update set last_number = meeting_number.last_number + 1
                                returning last_number
                                """)
                        .setParameter("year", year)
                        .getSingleResult())
                .intValue();
    }
}
