package ir.peyvand.meetings.delegation;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.imports.DemoSettings;
import ir.peyvand.meetings.history.RecordState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Delegations to get to know the system with: brought at the first start, by whichever instance starts first. */
@ApplicationScoped
public class DelegationDemo {

    private static final String FILE = "/demo/delegations.json";
    private static final Caller OFFICE = actor("demo-data", Role.OPERATOR);
    private static final Caller DECIDER = actor("demo-data-decisions", Role.COMMITTEE);

    private final DemoSettings settings;
    private final DelegationRepository repository;
    private final DelegationSteps steps;
    private final ObjectMapper json;
    private final Clock clock;

    DelegationDemo(
            DemoSettings settings,
            DelegationRepository repository,
            DelegationSteps steps,
            ObjectMapper json,
            Clock clock) {
        this.settings = settings;
        this.repository = repository;
        this.steps = steps;
        this.json = json;
        this.clock = clock;
    }

    /**
     * One of the file.
     *
     * @param status requested, granted or refused
     * @param note the document of a grant, the reason of a refusal
     */
    record Sample(String reference, String province, DelegationStatus status, String note, DelegationContent content) {}

    void start(@Observes StartupEvent started) throws IOException {
        if (!settings.data()) {
            return;
        }
        try (InputStream file = DelegationDemo.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the demonstration delegations are not in this build: " + FILE);
            }
            Sample[] samples = json.readValue(file, Sample[].class);
            QuarkusTransaction.requiringNew().run(() -> bring(samples));
        }
    }

    private void bring(Sample[] samples) {
        repository.lockDemonstration();
        for (Sample sample : samples) {
            if (!repository.isReference(sample.reference())) {
                bring(sample);
            }
        }
    }

    /** Past the rules about past days: one of them has expired. */
    private void bring(Sample sample) {
        var delegation = new Delegation(
                sample.reference(), sample.province(), sample.content(), OFFICE.subject(), clock.instant());
        repository.persistAndFlush(delegation);
        steps.askForDecision(delegation);
        steps.keep(delegation, Optional.empty(), "requested", null, OFFICE);
        switch (sample.status()) {
            case GRANTED ->
                decide(
                        delegation,
                        "granted",
                        null,
                        now -> delegation.grant(
                                new GrantDelegation(null, sample.note(), null, null, null), DECIDER.subject(), now));
            case REFUSED ->
                decide(
                        delegation,
                        "refused",
                        sample.note(),
                        now -> delegation.refuse(sample.note(), DECIDER.subject(), now));
            case REQUESTED, WITHDRAWN, REVOKED, EXPIRED -> {
                // it waits for the committee
            }
        }
    }

    private void decide(Delegation delegation, String verb, @Nullable String reason, Consumer<Instant> decision) {
        RecordState before = steps.state(delegation);
        decision.accept(clock.instant());
        repository.flush();
        steps.closed(steps.keep(delegation, Optional.of(before), verb, reason, DECIDER));
    }

    private static Caller actor(String name, Role role) {
        return new Caller(name, name, Set.of(role), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
