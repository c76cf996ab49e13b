package ir.peyvand.kit.change;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;

/** The followers of this instance, kept up to date by a thread of their own: a slow one holds up no sealing. */
@ApplicationScoped
public class ChangeFollowers {

    private final List<ChangeFollower> followers;
    private final ChangeLoop loop = new ChangeLoop("change-followers", this::catchUp);

    ChangeFollowers(@All List<ChangeFollower> followers) {
        this.followers = followers;
    }

    @PostConstruct
    void start() {
        loop.start();
    }

    /** Before the followers close what they keep. */
    void stop(@Observes @Priority(100) ShutdownEvent stopping) throws InterruptedException {
        loop.stop();
    }

    void wake() {
        loop.ask();
    }

    /**
     * Waits until the followers have taken in everything that was sealed before the call. After
     * {@link ChangeSealer#settle} a reader so sees its own writes.
     *
     * @return false when that took longer than {@code longest}
     */
    public boolean settle(Duration longest) {
        return loop.settle(longest);
    }

    private void catchUp() {
        followers.forEach(ChangeFollower::catchUp);
    }
}
