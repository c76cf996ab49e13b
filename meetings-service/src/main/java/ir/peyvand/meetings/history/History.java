package ir.peyvand.meetings.history;

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
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what happened to a record: a revision, and a row of the change feed. */
@ApplicationScoped
public class History {

    private final RevisionRepository revisions;
    private final ChangeLog changes;
    private final Cursors cursors;
    private final ObjectMapper json;

    History(RevisionRepository revisions, ChangeLog changes, Cursors cursors, ObjectMapper json) {
        this.revisions = revisions;
        this.changes = changes;
        this.cursors = cursors;
        this.json = json;
    }

    /**
     * In the transaction of the change; the record has been flushed, so that its version is the new one. Those who could
     * read it before learn of the change as well: they find it gone.
     *
     * @param before the record before the change; empty for a new one
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(
            Optional<RecordState> before,
            RecordState after,
            String verb,
            Caller by,
            Instant now,
            @Nullable String reason) {
        byte[] content = bytes(after.content());
        revisions.keep(after, verb, new String(content, StandardCharsets.UTF_8), by, now, reason);
        var readers = new HashSet<>(after.audience().readers());
        before.ifPresent(earlier -> readers.addAll(earlier.audience().readers()));
        after.province().ifPresent(readers::remove);
        changes.append(new Change(
                after.type(),
                after.id(),
                verb,
                after.province(),
                readers,
                before.map(RecordState::open).orElse(false),
                after.open(),
                by,
                now,
                after.version(),
                before.map(earlier -> digest(bytes(earlier.content()))),
                Optional.of(digest(content))));
    }

    /** The revisions of one record that the caller has been found to know of, newest first. */
    @Transactional
    public Page<RevisionView> list(String type, UUID id, PageRequest page) {
        return list(type, id, 0, page);
    }

    /** The same, from the first of these changes on: what was written before it is not for the caller. */
    @Transactional
    public Page<RevisionView> listSince(String type, UUID id, Set<String> verbs, PageRequest page) {
        return list(type, id, revisions.first(type, id, verbs).orElse(Long.MAX_VALUE), page);
    }

    private Page<RevisionView> list(String type, UUID id, long from, PageRequest page) {
        String query = "revisions " + type + " " + id + " " + from;
        long before = page.cursor() == null
                ? Long.MAX_VALUE
                : Long.parseLong(cursors.open(query, page.cursor()).getFirst());
        List<RevisionView> rows = revisions.list(type, id, from, before, page.limit() + 1);
        boolean more = rows.size() > page.limit();
        List<RevisionView> items = more ? rows.subList(0, page.limit()) : rows;
        String next =
                more ? cursors.seal(query, List.of(Long.toString(items.getLast().version()))) : null;
        return Page.of(items, next, Total.exact(revisions.count(type, id, from)));
    }

    private byte[] bytes(Object content) {
        return PlainJson.bytes(json, content);
    }

    private static byte[] digest(byte[] content) {
        return Sha256.of(content);
    }
}
