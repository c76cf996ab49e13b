package ir.peyvand.meetings.law;

import static ir.peyvand.kit.caller.Role.Name.COMMITTEE;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.imports.DemoSettings;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Made-up laws to get to know the system with: brought at the first start, by whichever instance starts first. */
@ApplicationScoped
public class LawDemo {

    private static final String FILE = "/demo/laws.json";
    private static final Caller COMMITTEE = actor(Role.COMMITTEE, Optional.empty());

    private final DemoSettings settings;
    private final LawRepository repository;
    private final LawService laws;
    private final ObstructionService obstructions;
    private final RepealRequestService requests;
    private final RepealRequestMoves moves;
    private final ObjectMapper json;
    private final Clock clock;

    LawDemo(
            DemoSettings settings,
            LawRepository repository,
            LawService laws,
            ObstructionService obstructions,
            RepealRequestService requests,
            RepealRequestMoves moves,
            ObjectMapper json,
            Clock clock) {
        this.settings = settings;
        this.repository = repository;
        this.laws = laws;
        this.obstructions = obstructions;
        this.requests = requests;
        this.moves = moves;
        this.json = json;
        this.clock = clock;
    }

    /**
     * One of the file, with one article.
     *
     * @param provinces in whose way it stands
     * @param proposedText what the first of these asks for instead; null when nobody asks
     */
    record Sample(
            LawContent content,
            String label,
            LocalizedText text,
            List<String> provinces,
            LocalizedText explanation,
            @Nullable LocalizedText proposedText) {}

    void start(@Observes StartupEvent started) throws IOException {
        if (!settings.data()) {
            return;
        }
        try (InputStream file = LawDemo.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the demonstration laws are not in this build: " + FILE);
            }
            Sample[] samples = json.readValue(file, Sample[].class);
            QuarkusTransaction.requiringNew().run(() -> bring(samples));
        }
    }

    private void bring(Sample[] samples) {
        repository.lockDemonstration();
        for (Sample sample : samples) {
            if (!repository.isTaken(sample.content(), Optional.empty())) {
                bring(sample);
            }
        }
    }

    private void bring(Sample sample) {
        String law =
                laws.register(new RegisterLaw(sample.content()), COMMITTEE).id().toString();
        var added =
                new AddArticle(sample.label(), sample.text(), sample.content().issuedOn());
        UUID article = laws.addArticle(law, "*", added, COMMITTEE)
                .articles()
                .getFirst()
                .id();
        sample.provinces()
                .forEach(province -> obstructions.report(
                        law, new ReportObstruction(article, province, null, sample.explanation()), COMMITTEE));
        LocalizedText proposed = sample.proposedText();
        if (proposed != null) {
            String province = sample.provinces().getFirst();
            Caller secretariat = actor(Role.SECRETARIAT, Optional.of(province));
            var content = new RepealContent(
                    RepealKind.AMENDMENT,
                    article,
                    sample.explanation(),
                    proposed,
                    sample.content().issuingBody());
            String request = requests.draft(law, new DraftRepeal(province, content), secretariat)
                    .id()
                    .toString();
            moves.submit(request, "*", new DatedStep(LocalDate.now(clock), "نامهٔ نمونه"), secretariat);
        }
    }

    private static Caller actor(Role role, Optional<String> province) {
        return new Caller("demo-data", "demo-data", Set.of(role), province, Optional.empty(), Optional.empty());
    }
}
