package ir.peyvand.agreements.fate;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A fate with who chose it, when and why: once as the proposal, once as the decision. */
@Embeddable
class FateChoice {

    @Convert(converter = FateColumn.class)
    private Fate fate;

    private @Nullable String into;
    private String reason;
    private String chooser;
    private Instant chosen;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected FateChoice() {}

    /** @param into URN of what goes on instead; with {@link Fate#MERGE_INTO} and with nothing else */
    FateChoice(Fate fate, @Nullable String into, String reason, String chooser, Instant chosen) {
        this.fate = fate;
        this.into = into;
        this.reason = reason;
        this.chooser = chooser;
        this.chosen = chosen;
    }

    boolean isBy(String subject) {
        return chooser.equals(subject);
    }

    Fate fate() {
        return fate;
    }

    FateChoiceView view() {
        return new FateChoiceView(fate, into, reason, chooser, chosen);
    }
}
