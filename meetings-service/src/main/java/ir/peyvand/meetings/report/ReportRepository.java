package ir.peyvand.meetings.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The named queries of reports; whoever asks has found the resolution first. */
@ApplicationScoped
class ReportRepository implements PanacheRepositoryBase<Report, UUID> {

    Optional<Report> findOf(UUID resolution, UUID id) {
        return find("resolution = ?1 and id = ?2", resolution, id).firstResultOptional();
    }

    /** In the order of their days, of which each has one report; served by the unique key. */
    List<Report> listOf(UUID resolution, LocalDate afterDay, int limit) {
        return find("resolution = ?1 and dueOn > ?2 order by dueOn", resolution, afterDay)
                .page(0, limit)
                .list();
    }

    long countOf(UUID resolution) {
        return count("resolution", resolution);
    }

    List<Report> open(UUID resolution) {
        return list("resolution = ?1 and status <> ?2 order by dueOn", resolution, ReportStatus.ACCEPTED);
    }

    /** The first that has not been written. */
    Optional<Report> nextDue(UUID resolution) {
        return find("resolution = ?1 and status = ?2 order by dueOn", resolution, ReportStatus.DUE)
                .page(0, 1)
                .firstResultOptional();
    }

    /** Days on which nothing was ever submitted are free to move. */
    void removeUnwritten(UUID resolution) {
        delete("resolution = ?1 and status = ?2", resolution, ReportStatus.DUE);
    }

    List<LocalDate> daysOf(UUID resolution) {
        return list("resolution", resolution).stream()
                .map(report -> report.view().dueOn())
                .toList();
    }

    Optional<Instant> lastAccepted(UUID resolution) {
        return find("resolution = ?1 and status = ?2 order by acceptedAt desc", resolution, ReportStatus.ACCEPTED)
                .page(0, 1)
                .firstResultOptional()
                .map(report -> report.view().acceptedAt());
    }
}
