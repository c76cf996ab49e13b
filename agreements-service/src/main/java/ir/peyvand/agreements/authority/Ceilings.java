package ir.peyvand.agreements.authority;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/**
 * Holds parts of ceilings at meetings-service: reserved before an agreement is signed, used afterwards, released when it was
 * not signed after all. What nobody uses or releases lapses there after a time; the same agreement gets the same part again.
 */
@ApplicationScoped
class Ceilings {

    private static final Logger LOG = Logger.getLogger(Ceilings.class);
    private static final String PATH = "/api/v1/delegations/";
    private static final Pattern URN = Pattern.compile("urn:peyvand:delegation:([0-9a-f-]{36})");
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int CONFLICT = 409;

    private final MeetingsClient client;
    private final MissingParts missing;
    private final ObjectMapper json;

    Ceilings(MeetingsClient client, MissingParts missing, ObjectMapper json) {
        this.client = client;
        this.missing = missing;
        this.json = json;
    }

    /** @param delegation its urn, as the check has named it */
    CeilingAnswer reserve(Optional<String> delegation, String act, Money amount, LocalDate on, Optional<String> token) {
        Optional<UUID> id =
                delegation.map(URN::matcher).filter(Matcher::matches).flatMap(urn -> id(urn.group(1)));
        if (id.isEmpty()) {
            return CeilingAnswer.doubtful(AuthorityDoubt.UNREADABLE_ANSWER, List.of());
        }
        String body = json.createObjectNode()
                .put("act", act)
                .put("on", on.toString())
                .set("amount", json.valueToTree(amount))
                .toString();
        MeetingsClient.Reply reply = client.post(PATH + id.get() + "/reservations", body, token);
        return reply.doubt()
                .map(doubt -> CeilingAnswer.doubtful(doubt, List.of()))
                .orElseGet(() -> read(id.get(), reply));
    }

    /** @return whether meetings-service has confirmed it */
    boolean use(CeilingPart part, Optional<String> token) {
        return end(part, "use", token);
    }

    void release(CeilingPart part, Optional<String> token) {
        end(part, "release", token);
    }

    private boolean end(CeilingPart part, String verb, Optional<String> token) {
        MeetingsClient.Reply reply =
                client.post(PATH + part.delegation() + "/reservations/" + part.reservation() + "/" + verb, "", token);
        if (reply.status() != OK) {
            LOG.warnf("delegations: reservation %s is not confirmed: %s %d", part.reservation(), verb, reply.status());
        }
        return reply.status() == OK;
    }

    private CeilingAnswer read(UUID delegation, MeetingsClient.Reply reply) {
        try {
            JsonNode body = json.readTree(reply.body());
            return switch (reply.status()) {
                case OK, CREATED ->
                    id(body.path("id").asText(""))
                            .map(id -> CeilingAnswer.held(new CeilingPart(delegation, id)))
                            .orElseGet(() -> CeilingAnswer.doubtful(AuthorityDoubt.UNREADABLE_ANSWER, List.of()));
                case CONFLICT -> CeilingAnswer.doubtful(AuthorityDoubt.NO_DELEGATION, missing.read(body));
                default -> CeilingAnswer.doubtful(AuthorityDoubt.UNREACHABLE, List.of());
            };
        } catch (JsonProcessingException noJson) {
            LOG.warn("delegations: the answer is not JSON");
            return CeilingAnswer.doubtful(AuthorityDoubt.UNREADABLE_ANSWER, List.of());
        }
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
