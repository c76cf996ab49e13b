package ir.peyvand.kit.change;

import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;

/**
 * What a service's change resource answers. The resource itself stays with the service: its path, its roles, the names of
 * its operations, and which rows its callers may know of.
 */
@ApplicationScoped
public class ChangeAnswers {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final ChangeFeed feed;
    private final ChangeSealer sealer;
    private final ChainVerification verification;

    ChangeAnswers(ChangeFeed feed, ChangeSealer sealer, ChainVerification verification) {
        this.feed = feed;
        this.sealer = sealer;
        this.verification = verification;
    }

    /** The rows after the parameter {@code after}, at most {@code limit}; waits for what was just committed here. */
    public ChangePage page(UriInfo uri, ChangeScope scope) {
        var parameters = new Parameters(uri.getQueryParameters());
        long after = parameters.wholeNumber("after", 0, Long.MAX_VALUE).orElse(0);
        int limit = parameters.integer("limit", 1, PageRequest.LARGEST_LIMIT).orElse(PageRequest.DEFAULT_LIMIT);
        parameters.check();
        sealer.settle(LONGEST_WAIT);
        return ChangePage.of(feed.after(after, scope, limit), after);
    }

    /** The chain of hashes computed again from the first row. */
    public ChainReport verification() {
        sealer.settle(LONGEST_WAIT);
        return verification.verify();
    }
}
