package ir.peyvand.agreements;

import io.quarkus.test.junit.QuarkusTestProfile;

/**
 * An application of their own for tests that no other may come near: what they change holds for every agreement, or what
 * others register would be among what they find.
 */
public final class Alone implements QuarkusTestProfile {}
