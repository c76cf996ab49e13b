package ir.peyvand.journeys;

/**
 * Something that somebody tries.
 *
 * @param path with the id of what it is tried on
 * @param body empty for none
 */
record Attempt(String method, String path, String mediaType, String body) {}
