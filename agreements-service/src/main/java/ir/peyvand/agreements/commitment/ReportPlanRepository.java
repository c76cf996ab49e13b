package ir.peyvand.agreements.commitment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Plans of reports, by agreement. */
@ApplicationScoped
class ReportPlanRepository implements PanacheRepositoryBase<ReportPlan, UUID> {}
