package ir.peyvand.agreements.authority;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** Why a delegation was not confirmed. */
public enum AuthorityDoubt {
    /** meetings-service answered: there is no live delegation for this. */
    NO_DELEGATION,
    /** It did not answer in time. */
    TIMEOUT,
    /** It could not be reached, or refused the question. */
    UNREACHABLE,
    /** It answered something that says neither yes nor no. */
    UNREADABLE_ANSWER;

    static final Map<String, AuthorityDoubt> BY_CODE = Kebab.words(AuthorityDoubt.class);

    /** Whether the question was answered at all, so that asking again would not help. */
    boolean isAnswered() {
        return this == NO_DELEGATION;
    }

    /** The word in JSON and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
