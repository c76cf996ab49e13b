package ir.peyvand.agreements.review;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import ir.peyvand.agreements.agreement.AgreementContent;
import ir.peyvand.agreements.agreement.AgreementKind;
import ir.peyvand.agreements.agreement.AgreementMoves;
import ir.peyvand.agreements.agreement.AgreementParty;
import ir.peyvand.agreements.agreement.AgreementService;
import ir.peyvand.agreements.agreement.AgreementView;
import ir.peyvand.agreements.agreement.NodalOfficer;
import ir.peyvand.agreements.agreement.PartyRole;
import ir.peyvand.agreements.agreement.PartySide;
import ir.peyvand.agreements.agreement.RegisterAgreement;
import ir.peyvand.agreements.party.PartyService;
import ir.peyvand.agreements.party.RegisterParty;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.imports.DemoSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Agreements that wait for their reviewers, to get to know the system with: drafted, submitted and found fault with step by
 * step, as offices would. Brought at the first start, by whichever instance starts first.
 */
@ApplicationScoped
public class ReviewDemo {

    private static final String FILE = "/demo/reviews.json";
    private static final String AUTHOR = "demo-data-drafts";
    private static final Caller REVIEWER = caller("demo-data-reviews", Role.LEGAL_REVIEWER, Optional.empty());

    /** Any version: nobody else knows of the record yet. */
    private static final String ANY = "*";

    private final DemoSettings settings;
    private final PartyService parties;
    private final AgreementService agreements;
    private final AgreementMoves moves;
    private final ReviewRepository repository;
    private final ReviewMoves reviews;
    private final ObjectMapper json;

    ReviewDemo(
            DemoSettings settings,
            PartyService parties,
            AgreementService agreements,
            AgreementMoves moves,
            ReviewRepository repository,
            ReviewMoves reviews,
            ObjectMapper json) {
        this.settings = settings;
        this.parties = parties;
        this.agreements = agreements;
        this.moves = moves;
        this.repository = repository;
        this.reviews = reviews;
        this.json = json;
    }

    /**
     * One of the file.
     *
     * @param content without its parties
     * @param finding of the legal review, which goes back to all reviewers with it
     */
    record Sample(
            String leadProvince,
            AgreementKind kind,
            RegisterParty ours,
            RegisterParty theirs,
            ObjectNode content,
            NodalOfficer nodalOfficer,
            @Nullable AddFinding finding) {}

    void start(@Observes StartupEvent started) throws IOException {
        if (settings.data()) {
            load();
        }
    }

    /** Safe to repeat. */
    void load() throws IOException {
        try (InputStream file = ReviewDemo.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the demonstration reviews are not in this build: " + FILE);
            }
            Sample[] samples = json.readValue(file, Sample[].class);
            QuarkusTransaction.requiringNew().run(() -> bring(samples));
        }
    }

    private void bring(Sample[] samples) {
        repository.lockDemonstration();
        if (!repository.isAnyOf(AUTHOR)) {
            List.of(samples).forEach(this::bring);
        }
    }

    private void bring(Sample sample) {
        Caller author = caller(AUTHOR, Role.GOVERNORATE, Optional.of(sample.leadProvince()));
        AgreementView draft = agreements.register(
                new RegisterAgreement(
                        sample.leadProvince(), sample.kind(), content(sample, author), sample.nodalOfficer()),
                author);
        moves.submit(draft.id().toString(), ANY, author);
        if (sample.finding() != null) {
            find(draft.id(), sample.finding());
        }
    }

    private AgreementContent content(Sample sample, Caller author) {
        UUID ours = parties.registerOnce(sample.ours(), author).id();
        UUID theirs = parties.registerOnce(sample.theirs(), author).id();
        ObjectNode content = sample.content().deepCopy();
        content.set(
                "parties",
                json.valueToTree(List.of(
                        new AgreementParty(ours, PartySide.A, PartyRole.SIGNATORY),
                        new AgreementParty(theirs, PartySide.B, PartyRole.SIGNATORY))));
        return json.convertValue(content, AgreementContent.class);
    }

    /** Taken, found fault with, and given back to every reviewer of its kind. */
    private void find(UUID agreement, AddFinding finding) {
        for (Review review : repository.pendingOf(agreement)) {
            if (review.kind() == ReviewKind.LEGAL) {
                String id = review.id().toString();
                reviews.take(id, ANY, REVIEWER);
                reviews.addFinding(id, ANY, finding, REVIEWER);
                reviews.release(id, ANY, REVIEWER);
            }
        }
    }

    private static Caller caller(String name, Role role, Optional<String> province) {
        return new Caller(name, name, Set.of(role), province, Optional.empty(), Optional.empty());
    }
}
