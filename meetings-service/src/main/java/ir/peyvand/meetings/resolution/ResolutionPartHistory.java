package ir.peyvand.meetings.resolution;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.meetings.history.History;
import ir.peyvand.meetings.history.RecordState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what happened to something that belongs to a resolution and is read by those who read that. */
@ApplicationScoped
public class ResolutionPartHistory {

    private final History history;

    ResolutionPartHistory(History history) {
        this.history = history;
    }

    /**
     * In the transaction of the change; the part has been flushed.
     *
     * @param type noun of the part in lower-kebab-case
     * @param before its content before; null when it is new
     * @param version after the change
     */
    public void written(
            ResolutionView resolution,
            String type,
            UUID id,
            @Nullable Object before,
            Object after,
            long version,
            String verb,
            Caller caller,
            Instant now,
            @Nullable String reason) {
        history.write(
                Optional.ofNullable(before).map(content -> state(resolution, type, id, version - 1, content)),
                state(resolution, type, id, version, after),
                verb,
                caller,
                now,
                reason);
    }

    private static RecordState state(ResolutionView resolution, String type, UUID id, long version, Object content) {
        return new RecordState(
                type, id, version, Optional.ofNullable(resolution.province()), resolution.audience(), false, content);
    }
}
