package ir.peyvand.agreements.agreement;

import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.change.Change;
import ir.peyvand.kit.change.ChangeLog;
import ir.peyvand.kit.digest.Sha256;
import ir.peyvand.kit.json.PlainJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Writes what happened to an agreement into the change feed. */
@ApplicationScoped
class AgreementHistory {

    private final ChangeLog changes;
    private final ObjectMapper json;
    private final Instance<ContentFollower> followers;

    AgreementHistory(ChangeLog changes, ObjectMapper json, Instance<ContentFollower> followers) {
        this.changes = changes;
        this.json = json;
        this.followers = followers;
    }

    /** What the feed has to know of an agreement before it changes. */
    record Before(boolean signed, Set<String> readers, Optional<byte[]> digest) {
        static final Before NOTHING = new Before(false, Set.of(), Optional.empty());
    }

    Before before(Agreement agreement, AgreementContent content) {
        return new Before(
                agreement.status().isSigned(),
                AgreementVisibility.readers(agreement),
                Optional.of(digest(agreement, content)));
    }

    void append(Agreement agreement, AgreementContent content, String verb, Before before, Caller by, Instant now) {
        changes.append(change(agreement, content, verb, before, by, now));
        followers.stream().forEach(follower -> follower.written(Set.of(agreement.id())));
    }

    /** Those who could read it before learn of the change as well: they find it gone. */
    Change change(Agreement agreement, AgreementContent content, String verb, Before before, Caller by, Instant now) {
        var readers = new HashSet<>(before.readers());
        readers.addAll(AgreementVisibility.readers(agreement));
        return new Change(
                AgreementView.TYPE,
                agreement.id(),
                verb,
                Optional.of(agreement.leadProvince()),
                readers,
                before.signed(),
                agreement.status().isSigned(),
                by,
                now,
                agreement.version(),
                before.digest(),
                Optional.of(digest(agreement, content)));
    }

    private byte[] digest(Agreement agreement, AgreementContent content) {
        return Sha256.of(
                agreement.status().code().getBytes(StandardCharsets.UTF_8),
                PlainJson.bytes(json, agreement.progress().view()),
                PlainJson.bytes(json, content));
    }
}
