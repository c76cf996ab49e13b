package ir.peyvand.agreements.authority;

/** The port to meetings-service: whether a live delegation covers a signature. */
public interface DelegationCheck {

    /** Answers within the configured time, whatever happens on the way; never throws for what the other side does. */
    DelegationAnswer ask(DelegationQuestion question);
}
