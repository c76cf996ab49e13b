package ir.peyvand.agreements.authority;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.StringJoiner;
import org.jboss.logging.Logger;

/**
 * Asks over HTTP, with the token of whoever signs: {@code GET /api/v1/delegations/check}. The answer is {@code 200} with
 * {@code {"live": true, "delegation": "urn:peyvand:delegation:…"}}; whatever else comes confirms nothing.
 */
@ApplicationScoped
public class HttpDelegationCheck implements DelegationCheck {

    private static final Logger LOG = Logger.getLogger(HttpDelegationCheck.class);
    private static final String PATH = "/api/v1/delegations/check";
    private static final int OK = 200;
    private static final int LONGEST_DELEGATION = 200;

    private final MeetingsClient client;
    private final MissingParts missing;
    private final ObjectMapper json;

    HttpDelegationCheck(MeetingsClient client, MissingParts missing, ObjectMapper json) {
        this.client = client;
        this.missing = missing;
        this.json = json;
    }

    @Override
    public DelegationAnswer ask(DelegationQuestion question) {
        MeetingsClient.Reply reply = client.get(PATH + "?" + query(question), client.token());
        return reply.doubt().map(DelegationAnswer::doubtful).orElseGet(() -> read(reply));
    }

    private static String query(DelegationQuestion question) {
        var query = new StringJoiner("&");
        query.add(parameter("province", question.province()));
        if (!question.subjects().isEmpty()) {
            query.add(parameter("subject", String.join(",", question.subjects())));
        }
        if (!question.countries().isEmpty()) {
            query.add(parameter("country", String.join(",", question.countries())));
        }
        question.amount().ifPresent(money -> {
            query.add(parameter("amount", money.amount().toPlainString()));
            query.add(parameter("currency", money.currency()));
        });
        query.add(parameter("on", question.on().toString()));
        query.add(parameter("act", question.act()));
        return query.toString();
    }

    private static String parameter(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private DelegationAnswer read(MeetingsClient.Reply reply) {
        if (reply.status() != OK) {
            LOG.warnf("delegations: answered with %d", reply.status());
            return DelegationAnswer.doubtful(AuthorityDoubt.UNREACHABLE);
        }
        try {
            JsonNode body = json.readTree(reply.body());
            JsonNode live = body.path("live");
            if (!live.isBoolean()) {
                return DelegationAnswer.doubtful(AuthorityDoubt.UNREADABLE_ANSWER);
            }
            return live.asBoolean()
                    ? DelegationAnswer.confirmed(delegation(body.path("delegation")))
                    : DelegationAnswer.none(missing.read(body));
        } catch (JsonProcessingException noJson) {
            LOG.warn("delegations: the answer is not JSON");
            return DelegationAnswer.doubtful(AuthorityDoubt.UNREADABLE_ANSWER);
        }
    }

    private static Optional<String> delegation(JsonNode named) {
        return named.isTextual() && named.asText().length() <= LONGEST_DELEGATION
                ? Optional.of(named.asText())
                : Optional.empty();
    }
}
