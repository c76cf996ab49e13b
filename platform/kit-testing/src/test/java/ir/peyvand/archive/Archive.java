package ir.peyvand.archive;

/** What the other app must not know. */
public record Archive(String name) {}
