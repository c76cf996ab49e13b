package ir.peyvand.kit.change;

/** Something that keeps itself equal to the records by following the sealed changes: a search index, a cache. */
public interface ChangeFollower {

    /**
     * Takes in every change sealed since the last call. Called by one thread of this instance, after each sealing and at
     * least four times a second; an exception is logged and the call repeated.
     */
    void catchUp();
}
