package ir.peyvand.localstack;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The identities that exist in a local stack only, as {@code platform/keycloak/demo.json} lists them.
 *
 * @param clients machines, which get a token for their id and secret
 * @param people one a role, who log in with a browser
 */
record Demonstration(List<Identity> clients, List<Identity> people) {

    /**
     * @param id the client id or user name
     * @param name how a person is called; the id again for a client
     */
    record Identity(String id, String name, List<String> roles, Map<String, String> claims) {

        Identity {
            name = name == null ? id : name;
        }

        /** Its roles and what narrows them, as in {@code mission EMB-TR-ANK}. */
        String describe() {
            return Stream.concat(
                            roles.stream(),
                            Stream.of("province", "mission").map(claims::get).flatMap(Stream::ofNullable))
                    .collect(Collectors.joining(" "));
        }
    }

    static Demonstration read(Path project) {
        Path file = project.resolve("platform/keycloak/demo.json");
        try {
            return new ObjectMapper().readValue(file.toFile(), Demonstration.class);
        } catch (IOException e) {
            throw new StackFailure("The file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
