package ir.peyvand.agreements.fate;

import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.change.Change;
import ir.peyvand.kit.change.ChangeLog;
import ir.peyvand.kit.digest.Sha256;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Total;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what happened to an old document: a step, and a row of the change feed. */
@ApplicationScoped
public class LegacyDocumentHistory {

    private final LegacyDocumentStepRepository steps;
    private final ChangeLog changes;
    private final Cursors cursors;
    private final ObjectMapper json;
    private final Instance<LegacyContentFollower> followers;

    LegacyDocumentHistory(
            LegacyDocumentStepRepository steps,
            ChangeLog changes,
            Cursors cursors,
            ObjectMapper json,
            Instance<LegacyContentFollower> followers) {
        this.steps = steps;
        this.changes = changes;
        this.cursors = cursors;
        this.json = json;
        this.followers = followers;
    }

    /** What the feed has to know of a document before it changes. */
    record Before(Set<String> readers, Optional<byte[]> digest) {
        static final Before NOTHING = new Before(Set.of(), Optional.empty());
    }

    Before before(LegacyDocument document) {
        return new Before(readers(document), Optional.of(digest(document)));
    }

    /** In the transaction of the change; the document has been flushed. Those who could read it before learn of it too. */
    void write(LegacyDocument document, String verb, Object detail, Before before, Caller by, @Nullable String reason) {
        steps.keep(document, verb, detail, by.subject(), reason);
        var readers = new HashSet<>(before.readers());
        readers.addAll(readers(document));
        changes.append(new Change(
                LegacyDocumentView.TYPE,
                document.id(),
                verb,
                Optional.of(document.province()),
                readers,
                false,
                false,
                by,
                document.modifiedAt(),
                document.version(),
                before.digest(),
                Optional.of(digest(document))));
        tell(List.of(document.id()));
    }

    /** Whoever follows what old documents say learns of these; their tables hold what was written. */
    public void tell(Collection<UUID> documents) {
        followers.stream().forEach(follower -> follower.written(documents));
    }

    private static Set<String> readers(LegacyDocument document) {
        return document.country().map(Set::of).orElseGet(Set::of);
    }

    private byte[] digest(LegacyDocument document) {
        return Sha256.of(
                document.status().code().getBytes(StandardCharsets.UTF_8),
                PlainJson.bytes(json, document.content()),
                document.decision()
                        .map(decision -> PlainJson.bytes(json, decision.view()))
                        .orElseGet(() -> new byte[0]));
    }

    /** Of a newly imported document: its content as the steps keep it. */
    public String written(LegacyDocumentContent content) {
        return PlainJson.text(json, content);
    }

    /** Of a newly imported document: what the change feed digests. */
    public byte[] digest(String written) {
        return Sha256.of(
                LegacyDocumentStatus.REGISTERED.code().getBytes(StandardCharsets.UTF_8),
                written.getBytes(StandardCharsets.UTF_8));
    }

    /** Newest first. */
    Page<LegacyDocumentStepView> list(LegacyDocument document, PageRequest page) {
        String query = "legacy-document-steps " + document.id();
        long before = page.cursor() == null
                ? Long.MAX_VALUE
                : Long.parseLong(cursors.open(query, page.cursor()).getFirst());
        List<LegacyDocumentStepView> rows = steps.list(document.id(), before, page.limit() + 1);
        boolean more = rows.size() > page.limit();
        List<LegacyDocumentStepView> items = more ? rows.subList(0, page.limit()) : rows;
        String next =
                more ? cursors.seal(query, List.of(Long.toString(items.getLast().version()))) : null;
        return Page.of(items, next, Total.exact(steps.count(document.id())));
    }
}
