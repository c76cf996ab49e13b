package ir.peyvand.meetings.resolution;

import java.time.LocalDate;

/**
 * What another feature has to say when a resolution is adopted. Every bean of it is asked, in the transaction of the
 * adoption.
 */
public interface AdoptionGuard {

    /**
     * @param resolution as it stands when it is adopted, with its whole guarantee
     * @param decidedOn the day of the decision
     * @throws ir.peyvand.kit.problem.Problem when it must not be adopted
     */
    void check(ResolutionView resolution, LocalDate decidedOn);
}
