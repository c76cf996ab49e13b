package ir.peyvand.gateway.forward;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import ir.peyvand.gateway.route.Route;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.ProblemJson;
import ir.peyvand.kit.problem.ProblemView;
import ir.peyvand.kit.problem.RequestId;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One request on its way to a service and back. */
final class Exchange implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Exchange.class);

    /** How long a client whose body was cut off may still read why, in milliseconds. */
    private static final long LINGER = 1_000;

    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private final RoutingContext context;
    private final Route route;
    private final Upstream upstream;
    private @Nullable LimitedBody body;

    Exchange(RoutingContext context, Route route, Upstream upstream) {
        this.context = context;
        this.route = route;
        this.upstream = upstream;
    }

    /** The {@code Content-Length}, or -1 for a chunked body, or 0 without any. */
    static long declaredLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null) {
            return Long.parseLong(length);
        }
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) ? -1 : 0;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext proxied) {
        HttpServerRequest incoming = context.request();
        ProxyRequest request = proxied.request();
        HeaderRules.request(
                request.headers(), incoming, RequestId.of(context), TraceParent.of(incoming.getHeader("traceparent")));
        long length = declaredLength(incoming);
        if (length == 0) {
            request.setBody(null);
            incoming.resume();
        } else {
            body = new LimitedBody(context.vertx(), incoming, route);
            request.setBody(Body.body(body, length));
        }
        return upstream.guarded(() -> send(proxied)).recover(failure -> answerFor(failure, request));
    }

    /** A safe request whose connection failed is sent once more: the service may have closed it between two requests. */
    private Future<ProxyResponse> send(ProxyContext proxied) {
        return proxied.sendRequest().recover(failure -> {
            Problem refusal = body == null ? null : body.refusal();
            if (refusal != null) {
                return Future.failedFuture(refusal);
            }
            boolean mayRepeat = body == null && isSafe() && ForwardProblems.isConnectionFailure(failure);
            return mayRepeat ? proxied.sendRequest() : Future.failedFuture(failure);
        });
    }

    private boolean isSafe() {
        HttpMethod method = context.request().method();
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext proxied) {
        ProxyResponse response = proxied.response();
        HeaderRules.documentPolicy(response.headers())
                .ifPresent(policy -> context.response().putHeader(HeaderRules.SECURITY_POLICY, policy));
        HeaderRules.response(response.headers());
        if (response.getStatusCode() == NOT_MODIFIED || response.getStatusCode() == NO_CONTENT) {
            return sendHead(response);
        }
        if (context.request().version() == HttpVersion.HTTP_1_0
                && response.getBody() != null
                && response.getBody().length() < 0) {
            write(response.release(), ForwardProblems.oldProtocol());
        }
        return proxied.sendResponse();
    }

    /** Left to itself the proxy announces a chunked body, for which some clients wait in vain. */
    private Future<Void> sendHead(ProxyResponse response) {
        HttpServerResponse outgoing = context.response().setStatusCode(response.getStatusCode());
        outgoing.headers()
                .addAll(response.headers())
                .remove(HttpHeaders.TRANSFER_ENCODING)
                .remove(HttpHeaders.CONTENT_LENGTH);
        response.release();
        return outgoing.end();
    }

    private Future<ProxyResponse> answerFor(Throwable failure, ProxyRequest request) {
        Problem problem = ForwardProblems.of(failure);
        if (body != null && body.refusal() != null) {
            closeAfterwards();
        } else if (ForwardProblems.isKnownAlready(failure)) {
            LOG.debugf("%s was not asked for %s: %s", route.service(), route.prefix(), failure.getMessage());
        } else {
            LOG.warnf("%s did not answer %s: %s", route.service(), route.prefix(), failure.toString());
        }
        return Future.succeededFuture(write(request.release().response(), problem));
    }

    private ProxyResponse write(ProxyResponse response, Problem problem) {
        response.setStatusCode(problem.status())
                .setStatusMessage(null)
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemView.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, ProblemJson.language(context))
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        problem.headers().forEach(response::putHeader);
        return response.setBody(Body.body(ProblemJson.body(context, problem)));
    }

    private void closeAfterwards() {
        HttpServerRequest incoming = context.request();
        context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        context.addEndHandler(sent ->
                context.vertx().setTimer(LINGER, late -> incoming.connection().close()));
    }
}
