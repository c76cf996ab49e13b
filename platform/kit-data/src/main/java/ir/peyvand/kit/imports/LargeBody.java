package ir.peyvand.kit.imports;

/** Where bodies larger than others are let in, as files that never stand in memory; a service has a bean for each place. */
public interface LargeBody {

    /** @param path of a POST, decoded, from the root */
    boolean isAt(String path);

    /** The most bytes it may have; the server's own limit must not be smaller. */
    long most();
}
