package ir.peyvand.meetings;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** An application of their own for the tests of the demonstration: what it brings would stand in the lists of all others. */
public final class WithDemonstration implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("peyvand.demo.data", "true");
    }
}
