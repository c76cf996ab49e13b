package ir.peyvand.meetings.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** What other features ask of escalations. Questions about the past get the past's answers. */
@ApplicationScoped
public class EscalationDirectory {

    private final EscalationCountRepository counts;
    private final EscalationRepository repository;

    EscalationDirectory(EscalationCountRepository counts, EscalationRepository repository) {
        this.counts = counts;
        this.repository = repository;
    }

    /**
     * The steps of a period by province and level, as they were known at the end of its last day.
     *
     * @param from the first day, by the rules' days
     * @param to the last day
     */
    @Transactional
    public List<EscalationCount> taken(LocalDate from, LocalDate to) {
        return counts.taken(from, to, endOf(to));
    }

    /** The steps that were open at the end of a day, by province and level. */
    @Transactional
    public List<EscalationCount> open(LocalDate on) {
        return counts.open(endOf(on));
    }

    /** The steps of a resolution in the order in which they were taken; for callers who see it. */
    @Transactional
    public List<EscalationView> ofResolution(UUID resolution) {
        return repository.ofResolution(resolution);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
