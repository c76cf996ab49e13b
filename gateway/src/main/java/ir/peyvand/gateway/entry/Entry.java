package ir.peyvand.gateway.entry;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import ir.peyvand.gateway.forward.Forwarding;
import ir.peyvand.gateway.limit.Allowance;
import ir.peyvand.gateway.limit.Limits;
import ir.peyvand.gateway.route.Route;
import ir.peyvand.gateway.route.RouteTable;
import ir.peyvand.gateway.thread.ThreadPage;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.caller.VerifiedTokens;
import ir.peyvand.kit.problem.ProblemJson;
import ir.peyvand.kit.problem.Problems;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Everything below {@code /api/v1}: which route, who asks, how often, in which role; then it is passed on. */
@Singleton
public class Entry {

    /** After the request guard and CORS, before the security layer, which these routes do not need. */
    private static final int BEFORE_SECURITY = 250;

    private static final String USAGE = RouteTable.ROOT + "usage";

    private final RouteTable routes;
    private final VerifiedTokens tokens;
    private final Limits limits;
    private final Forwarding forwarding;
    private final ThreadPage threads;

    Entry(RouteTable routes, VerifiedTokens tokens, Limits limits, Forwarding forwarding, ThreadPage threads) {
        this.routes = routes;
        this.tokens = tokens;
        this.limits = limits;
        this.forwarding = forwarding;
        this.threads = threads;
    }

    void register(@Observes Filters filters) {
        filters.register(this::receive, BEFORE_SECURITY);
    }

    private void receive(RoutingContext context) {
        String path = context.request().path();
        PublicHeaders.set(context.response());
        if (!path.startsWith(RouteTable.ROOT)) {
            context.next();
            return;
        }
        Route route = routes.find(path);
        if (route == null && !path.equals(USAGE) && !threads.holds(path)) {
            ProblemJson.send(context, Problems.notFound());
            return;
        }
        Caller known = tokens.remembered(context.request().getHeader(HttpHeaders.AUTHORIZATION));
        if (known != null) {
            admit(context, route, known);
        } else {
            identify(context, route);
        }
    }

    private void identify(RoutingContext context, @Nullable Route route) {
        HttpServerRequest request = context.request();
        request.pause();
        tokens.verify(context)
                .subscribe()
                .with(caller -> admitOrFail(context, route, caller), failure -> refuse(context, failure));
    }

    /** What is thrown below a subscription would be lost, and the client would wait for ever. */
    private void admitOrFail(RoutingContext context, @Nullable Route route, Caller caller) {
        try {
            admit(context, route, caller);
        } catch (RuntimeException failure) {
            context.fail(failure);
        }
    }

    private void refuse(RoutingContext context, Throwable failure) {
        Allowance allowance =
                limits.takeUnauthenticated(context.request().remoteAddress().hostAddress());
        if (!allowance.granted()) {
            ProblemJson.send(context, EntryProblems.tooMany(allowance));
        } else {
            context.fail(failure);
        }
    }

    private void admit(RoutingContext context, @Nullable Route route, Caller caller) {
        Allowance allowance = limits.take(caller);
        HttpServerResponse response = context.response();
        response.putHeader("RateLimit-Policy", allowance.policy()).putHeader("RateLimit", allowance.state());
        HttpMethod method = context.request().method();
        if (!allowance.granted()) {
            ProblemJson.send(context, EntryProblems.tooMany(allowance));
        } else if (route == null) {
            answerHere(context, caller, allowance);
        } else if (!route.knows(method)) {
            ProblemJson.send(context, Problems.methodNotAllowed().withHeader("Allow", route.methods()));
        } else if (!route.admits(method, caller)) {
            ProblemJson.send(context, Problems.forbidden());
        } else {
            forwarding.forward(context, route);
        }
    }

    private void answerHere(RoutingContext context, Caller caller, Allowance allowance) {
        if (context.request().path().equals(USAGE)) {
            Usage.answer(context, caller, allowance);
        } else {
            threads.answer(context);
        }
    }
}
