package ir.peyvand.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.bench.Figure.Bound;
import ir.peyvand.bench.HttpConnection.Answer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/** One run of the escalation's clock over everything that is late. */
final class EscalationRun {

    private static final double MOST_SECONDS = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final BenchStack stack;
    private final Connection turn;
    private final Consumer<String> progress;

    /** @param turn a connection of its own, on which the clock is held */
    EscalationRun(BenchStack stack, Connection turn, Consumer<String> progress) {
        this.stack = stack;
        this.turn = turn;
        this.progress = progress;
    }

    /** Nobody's clock runs any more: each leaves the work to the instance that has the lock, which is nobody. */
    void hold() throws SQLException {
        RecordTables.execute(turn, "select pg_advisory_lock(hashtext('escalation clock'))");
    }

    /** Past the gateway, which waits for nobody that long. */
    Figure figure(int resolutions) throws SQLException, IOException {
        RecordTables.execute(turn, "select pg_advisory_unlock(hashtext('escalation clock'))");
        HttpClients operator = stack.onPort(stack.port(BenchStack.MEETINGS), BenchStack.OPERATOR);
        long from = System.nanoTime();
        Answer answer;
        try (HttpConnection connection = operator.connect(PATIENCE)) {
            answer = operator.post(connection, "/api/v1/escalations/run", "");
        }
        double seconds = (System.nanoTime() - from) / 1e9;
        if (answer.status() != 200) {
            throw new IOException("Status " + answer.status() + ": " + answer.text());
        }
        JsonNode climb = new ObjectMapper().readTree(answer.text());
        progress.accept("The clock: " + answer.text());
        long climbing = RecordTables.count(turn, "select count(*) from escalation_cycle");
        if (!climb.path("complete").asBoolean() || climbing != resolutions) {
            throw new IOException("Only " + climbing + " of " + resolutions + " resolutions climb: " + answer.text());
        }
        return new Figure(
                "escalation of " + resolutions + " resolutions, one run",
                Bound.atMost(MOST_SECONDS, "s"),
                seconds,
                String.format(Locale.ROOT, "%d steps", climb.path("taken").asLong()));
    }
}
