package ir.peyvand.agreements.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Who wrote the present text, and when anything about the agreement changed. */
@Embeddable
class Authorship {

    private String author;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "modified_at")
    private Instant modifiedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Authorship() {}

    Authorship(String author, Instant createdAt) {
        this.author = author;
        this.createdAt = createdAt;
        this.modifiedAt = createdAt;
    }

    /** Whoever writes the text becomes its author. */
    void written(String by, Instant now) {
        author = by;
        modifiedAt = now;
    }

    void changed(Instant now) {
        modifiedAt = now;
    }

    /** At a moment of its own, also when something else has changed at the same one. */
    void touched(Instant now) {
        modifiedAt = now.isAfter(modifiedAt) ? now : modifiedAt.plus(1, ChronoUnit.MICROS);
    }

    String author() {
        return author;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant modifiedAt() {
        return modifiedAt;
    }
}
