package ir.peyvand.gateway.thread;

import ir.peyvand.kit.text.Kebab;

/** Why a thread goes on beyond what was answered. */
enum Limit {
    /** There are records further away than was asked for. */
    DEPTH,
    /** There are more records than an answer holds. */
    NODES,
    /** The time was over. */
    TIME;

    /** The word in JSON. */
    String code() {
        return Kebab.of(this);
    }
}
