package ir.peyvand.kit.caller;

import io.quarkus.security.identity.SecurityIdentity;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;
import jakarta.enterprise.context.RequestScoped;

/**
 * The caller of the request at hand, for resources: {@code service.publish(id, caller.get())}. Everything below a resource
 * takes the {@link Caller} as an argument.
 */
@RequestScoped
public class CurrentCaller {

    private final SecurityIdentity identity;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /**
     * @return who is asking
     * @throws Problem 401 when nobody has identified themselves
     */
    public Caller get() {
        if (identity.isAnonymous()) {
            throw Problems.unauthenticated();
        }
        return TokenClaims.callerOf(identity);
    }
}
