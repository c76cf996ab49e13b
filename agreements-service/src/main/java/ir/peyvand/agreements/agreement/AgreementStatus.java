package ir.peyvand.agreements.agreement;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The life of an agreement. Nothing else decides which state may follow which. */
public enum AgreementStatus {
    /** Being written by the province that leads it. */
    DRAFT,
    /** Before those who review and approve; its content stands still. */
    IN_REVIEW,
    /** Back with its authors, with the reason; it may be changed and submitted again. */
    RETURNED,
    /** May be signed. */
    APPROVED,
    /** Every signatory has signed; from now on its text changes by amendment only. */
    SIGNED,
    /** It binds. */
    IN_FORCE,
    /** Carried out to its end. */
    COMPLETED,
    /** Ended before its time by a party or by consent. */
    TERMINATED,
    /** Its time ran out. */
    LAPSED,
    /** Given up before it was signed. */
    WITHDRAWN;

    public static final Map<String, AgreementStatus> BY_CODE = Kebab.words(AgreementStatus.class);

    private Set<AgreementStatus> following() {
        return switch (this) {
            case DRAFT -> EnumSet.of(IN_REVIEW, WITHDRAWN);
            case IN_REVIEW -> EnumSet.of(RETURNED, APPROVED, WITHDRAWN);
            case RETURNED -> EnumSet.of(IN_REVIEW, WITHDRAWN);
            case APPROVED -> EnumSet.of(RETURNED, SIGNED, WITHDRAWN);
            case SIGNED -> EnumSet.of(IN_FORCE, TERMINATED, LAPSED);
            case IN_FORCE -> EnumSet.of(COMPLETED, TERMINATED, LAPSED);
            case LAPSED -> EnumSet.of(IN_FORCE);
            case COMPLETED, TERMINATED, WITHDRAWN -> EnumSet.noneOf(AgreementStatus.class);
        };
    }

    public boolean mayBecome(AgreementStatus next) {
        return following().contains(next);
    }

    /** The states that may follow, in the order of the lifecycle. */
    public Set<AgreementStatus> mayBecome() {
        return Set.copyOf(following());
    }

    /** Whether its content is still being written. */
    public boolean isOpen() {
        return switch (this) {
            case DRAFT, RETURNED -> true;
            case IN_REVIEW, APPROVED, SIGNED, IN_FORCE, COMPLETED, TERMINATED, LAPSED, WITHDRAWN -> false;
        };
    }

    /** Whether it has ever been signed: then the public may know of it, and its text stands. */
    public boolean isSigned() {
        return switch (this) {
            case SIGNED, IN_FORCE, COMPLETED, TERMINATED, LAPSED -> true;
            case DRAFT, IN_REVIEW, RETURNED, APPROVED, WITHDRAWN -> false;
        };
    }

    /** Whether it counts: signed, and not ended. */
    public boolean isLive() {
        return this == SIGNED || this == IN_FORCE;
    }

    /** Whether it has come to an end, so that its subsidiaries have to follow. */
    public boolean isOver() {
        return switch (this) {
            case COMPLETED, TERMINATED, LAPSED, WITHDRAWN -> true;
            case DRAFT, IN_REVIEW, RETURNED, APPROVED, SIGNED, IN_FORCE -> false;
        };
    }

    /** The words of all states that the public may know of. */
    public static List<String> publicCodes() {
        return Arrays.stream(values())
                .filter(AgreementStatus::isSigned)
                .map(AgreementStatus::code)
                .toList();
    }

    /** The word in JSON, parameters, imports and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
