package ir.peyvand.meetings.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Plans of reports, by resolution. */
@ApplicationScoped
class ReportPlanRepository implements PanacheRepositoryBase<ReportPlan, UUID> {}
