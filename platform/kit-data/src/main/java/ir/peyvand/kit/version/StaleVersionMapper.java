package ir.peyvand.kit.version;

import io.vertx.ext.web.RoutingContext;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.ProblemMapper;
import ir.peyvand.kit.problem.Problems;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import org.hibernate.StaleStateException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Two writers met on one row and the database let one through: the other read a stale version. */
public class StaleVersionMapper {

    private final ProblemMapper problems;

    public StaleVersionMapper(ProblemMapper problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    public Response lost(OptimisticLockException exception, RoutingContext context) {
        return problems.problem(stale(), context);
    }

    @ServerExceptionMapper
    public Response lost(StaleStateException exception, RoutingContext context) {
        return problems.problem(stale(), context);
    }

    private static Problem stale() {
        return Problems.stale();
    }
}
