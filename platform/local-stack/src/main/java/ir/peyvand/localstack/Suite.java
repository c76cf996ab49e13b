package ir.peyvand.localstack;

import java.util.List;

/** The apps of the suite, in the order in which they are shown. A further service is one more line here. */
final class Suite {

    static final List<App> APPS = List.of(
            App.gateway(8080, 48),
            App.service("capacity", 8081, 90),
            App.service("agreements", 8082, 90),
            App.service("meetings", 8083, 90));

    static final String GATEWAY = "gateway";
    static final String AGREEMENTS = "agreements-service";
    static final String MEETINGS = "meetings-service";
    static final String KEYCLOAK = "keycloak";
    static final String KEYCLOAK_MANAGEMENT = "keycloak-management";
    static final String POSTGRES = "postgres";

    static final int KEYCLOAK_PORT = 8180;
    static final int POSTGRES_PORT = 54320;

    private Suite() {}

    static App app(String name) {
        return APPS.stream()
                .filter(app -> app.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new StackFailure("There is no app called " + name + "."));
    }
}
