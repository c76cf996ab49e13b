package ir.peyvand.journeys;

/** The bodies of the demonstration, by the codes that people know. */
final class Bodies {

    private Bodies() {}

    static String idOf(Office office, String code) {
        return office.gets("/api/v1/bodies/" + code).has(200).json().path("id").asText();
    }
}
