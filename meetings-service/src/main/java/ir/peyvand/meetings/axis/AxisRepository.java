package ir.peyvand.meetings.axis;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.meetings.audience.AudienceVisibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The named queries of single axes; lists are {@code AxisListRepository}. */
@ApplicationScoped
class AxisRepository implements PanacheRepositoryBase<Axis, UUID> {

    /** Axes of a meeting that are not numbered yet come last, in the order of their coming. */
    private static final String OF_MEETING = "meeting = ?1 and status = ?2 order by number nulls last, submittedAt, id";

    /** By id or by reference, both unique, as far as the caller may know of it. */
    Optional<Axis> findVisible(String idOrReference, AudienceVisibility visibility) {
        Conditions conditions = visibility.narrow(new Conditions(), "a");
        try {
            conditions.and("a.id = :id", "id", UUID.fromString(idOrReference));
        } catch (IllegalArgumentException noId) {
            conditions.and("a.reference = :reference", "reference", idOrReference.toUpperCase(Locale.ROOT));
        }
        List<?> found = conditions
                .bind(getEntityManager()
                        .createNativeQuery("select a.* from axis a where " + conditions.where(), Axis.class))
                .getResultList();
        return found.stream().map(Axis.class::cast).findFirst();
    }

    /** Until the end of the transaction nobody else changes it. */
    Axis locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Until the end of the transaction: two writers at once would not see each other's axes. */
    void keepOtherWritersOut() {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtext('" + AxisIntake.WRITERS + "'))", Object.class)
                .getResultList();
    }

    /** The axis that says the same, spelling apart. */
    Optional<UUID> findCopy(byte[] digest, UUID except) {
        List<?> found = getEntityManager()
                .createNativeQuery(
                        "select id from axis where content_digest = :digest and id <> :except and status <> 'withdrawn'")
                .setParameter("digest", digest)
                .setParameter("except", except)
                .getResultList();
        return found.stream().map(UUID.class::cast).findFirst();
    }

    String nextReference() {
        return (String) getEntityManager().createNativeQuery("""
                        select 'AX-' || lpad(cast(n as text), greatest(5, length(cast(n as text))), '0')
                        from nextval('axis_reference') as n
                        """).getSingleResult();
    }

    /** What was written stays written; whoever takes many axes in need not keep them all at hand. */
    void forgetLoaded() {
        flush();
        getEntityManager().clear();
    }

    /** To be read alone. In SQL, because Hibernate would translate its own language anew for each number of ids. */
    List<Axis> listed(Collection<UUID> ids) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select * from axis where id = any (:ids)", Axis.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setReadOnly(true)
                .getResultList();
    }

    List<Axis> findAllOf(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    List<Axis> submittedOf(UUID meeting) {
        return list(OF_MEETING, meeting, AxisStatus.SUBMITTED);
    }

    List<Axis> adoptedOf(UUID meeting) {
        return list(OF_MEETING, meeting, AxisStatus.ADOPTED);
    }

    /** Submitted axes, and those that go on in one of them. */
    List<Axis> followersOf(UUID meeting) {
        return list("meeting = ?1 and status in ?2", meeting, List.of(AxisStatus.SUBMITTED, AxisStatus.MERGED));
    }

    boolean carriesOthers(UUID axis) {
        return count("mergedInto", axis) > 0;
    }

    /** Before they are numbered anew, so that no two have one number in between. */
    void forgetNumbers(UUID meeting) {
        getEntityManager()
                .createNativeQuery("update axis set number = null where meeting_id = :meeting and status = 'submitted'")
                .setParameter("meeting", meeting)
                .executeUpdate();
    }
}
