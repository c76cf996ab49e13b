package ir.peyvand.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.caller.Role;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** Counts requests per client, and per address what comes without a valid token. In memory: one gateway, one count. */
@Singleton
public class Limits {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final long NANOS = 1_000_000_000L;

    private final Map<Role, Integer> byRole = new EnumMap<>(Role.class);
    private final int otherwise;
    private final int unauthenticated;
    private final Cache<Client, Bucket> clients;
    private final Cache<String, Bucket> addresses;

    /** A client whose roles change gets another quota, and so another bucket. */
    private record Client(String name, int quota) {}

    Limits(LimitSettings settings) {
        settings.roles()
                .forEach((name, quota) -> byRole.put(
                        Role.fromClaim(name)
                                .orElseThrow(() ->
                                        new IllegalArgumentException("peyvand.limits.roles: there is no role " + name)),
                        quota));
        otherwise = settings.perMinute();
        unauthenticated = settings.unauthenticatedPerMinute();
        clients = counted(settings.counted());
        addresses = counted(settings.counted());
    }

    /** Takes one request from the client's minute. */
    public Allowance take(Caller caller) {
        int quota = quotaOf(caller);
        ConsumptionProbe probe = clients.get(new Client(caller.client(), quota), client -> bucket(quota))
                .tryConsumeAndReturnRemaining(1);
        return new Allowance(
                probe.isConsumed(), quota, probe.getRemainingTokens(), seconds(probe.getNanosToWaitForReset()));
    }

    /** Takes one request without a valid token from the minute of the address it came from. */
    public Allowance takeUnauthenticated(String address) {
        ConsumptionProbe probe =
                addresses.get(address, any -> bucket(unauthenticated)).tryConsumeAndReturnRemaining(1);
        return new Allowance(
                probe.isConsumed(),
                unauthenticated,
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()));
    }

    int quotaOf(Caller caller) {
        int most = -1;
        for (Role role : caller.roles()) {
            most = Math.max(most, byRole.getOrDefault(role, otherwise));
        }
        return most < 0 ? otherwise : most;
    }

    /** All at once when the minute is over, so that the headers can say how many are left and until when. */
    private static Bucket bucket(int quota) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(quota).refillIntervally(quota, WINDOW))
                .build();
    }

    private static <K> Cache<K, Bucket> counted(int most) {
        return Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfterAccess(WINDOW.multipliedBy(2))
                .build();
    }

    private static long seconds(long nanos) {
        return (nanos + NANOS - 1) / NANOS;
    }
}
