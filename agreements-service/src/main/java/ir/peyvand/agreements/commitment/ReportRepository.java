package ir.peyvand.agreements.commitment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The named queries of reports; whoever asks has found the agreement first. */
@ApplicationScoped
class ReportRepository implements PanacheRepositoryBase<ProgressReport, UUID> {

    Optional<ProgressReport> findOf(UUID agreement, UUID id) {
        return find("agreement = ?1 and id = ?2", agreement, id).firstResultOptional();
    }

    /** In the order of their days, of which each has one report; served by the unique key. */
    List<ProgressReport> listOf(UUID agreement, LocalDate afterDay, int limit) {
        return find("agreement = ?1 and dueOn > ?2 order by dueOn", agreement, afterDay)
                .page(0, limit)
                .list();
    }

    long countOf(UUID agreement) {
        return count("agreement", agreement);
    }

    /** Days on which nothing was ever submitted are free to move. */
    void removeUnwritten(UUID agreement) {
        delete("agreement = ?1 and status = ?2", agreement, ReportStatus.DUE);
    }

    List<LocalDate> daysOf(UUID agreement) {
        return list("agreement", agreement).stream()
                .map(report -> report.view().dueOn())
                .toList();
    }

    Optional<Instant> lastAccepted(UUID agreement) {
        return find("agreement = ?1 and status = ?2 order by acceptedAt desc", agreement, ReportStatus.ACCEPTED)
                .page(0, 1)
                .firstResultOptional()
                .map(report -> report.view().acceptedAt());
    }

    Optional<LocalDate> nextDue(UUID agreement) {
        return find("agreement = ?1 and status = ?2 order by dueOn", agreement, ReportStatus.DUE)
                .page(0, 1)
                .firstResultOptional()
                .map(report -> report.view().dueOn());
    }

    boolean isOpen(UUID agreement) {
        return count("agreement = ?1 and status <> ?2", agreement, ReportStatus.ACCEPTED) > 0;
    }
}
