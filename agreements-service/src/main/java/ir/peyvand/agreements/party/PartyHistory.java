package ir.peyvand.agreements.party;

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
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what happened to a party: a revision, and a row of the change feed. */
@ApplicationScoped
class PartyHistory {

    private final PartyRevisionRepository revisions;
    private final ChangeLog changes;
    private final Cursors cursors;
    private final ObjectMapper json;
    private final Event<PartyWritten> written;

    PartyHistory(
            PartyRevisionRepository revisions,
            ChangeLog changes,
            Cursors cursors,
            ObjectMapper json,
            Event<PartyWritten> written) {
        this.revisions = revisions;
        this.changes = changes;
        this.cursors = cursors;
        this.json = json;
        this.written = written;
    }

    /** In the transaction of the change; the party has been flushed. */
    void write(Party party, String verb, Object content, Caller by, @Nullable String reason) {
        revisions.keep(party, verb, content, by.subject(), reason);
        changes.append(new Change(
                PartyView.TYPE,
                party.id(),
                verb,
                party.province().or(party::registrar),
                true,
                true,
                by,
                party.modifiedAt(),
                party.version(),
                Optional.empty(),
                Optional.of(digest(party.content()))));
        written.fire(new PartyWritten(party.id()));
    }

    /** Newest first. */
    Page<PartyRevisionView> list(Party party, PageRequest page) {
        String query = "party-revisions " + party.id();
        long before = page.cursor() == null
                ? Long.MAX_VALUE
                : Long.parseLong(cursors.open(query, page.cursor()).getFirst());
        List<PartyRevisionView> rows = revisions.list(party.id(), before, page.limit() + 1);
        boolean more = rows.size() > page.limit();
        List<PartyRevisionView> items = more ? rows.subList(0, page.limit()) : rows;
        String next =
                more ? cursors.seal(query, List.of(Long.toString(items.getLast().version()))) : null;
        return Page.of(items, next, Total.exact(revisions.count(party.id())));
    }

    private byte[] digest(PartyContent content) {
        return Sha256.of(PlainJson.bytes(json, content));
    }
}
