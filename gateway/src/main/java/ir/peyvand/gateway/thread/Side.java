package ir.peyvand.gateway.thread;

import ir.peyvand.kit.text.Kebab;

/** Which way a record is looked from. */
enum Side {
    /** Where it came from. */
    ORIGINS(-1),
    /** What became of it. */
    RESULTS(1);

    private final int step;

    Side(int step) {
        this.step = step;
    }

    /** The word in the question to a service. */
    String code() {
        return Kebab.of(this);
    }

    /** What a link on this side adds to the distance. */
    int step() {
        return step;
    }
}
