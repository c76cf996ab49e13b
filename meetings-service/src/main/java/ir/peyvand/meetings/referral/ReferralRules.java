package ir.peyvand.meetings.referral;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.urn.RecordUrn;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every rule of referrals that is neither a state nor a right. */
final class ReferralRules {

    /** What only holds other records: two matters of one meeting are two matters. */
    private static final Set<String> CONTAINERS = Set.of("meeting", "body");

    private ReferralRules() {}

    /** Whether an origin belongs to the matter itself. */
    static boolean belongsToTheMatter(RecordUrn origin) {
        return !CONTAINERS.contains(origin.type());
    }

    /** A referral goes to one recipient: to a body of the register or to somebody outside. */
    static void requireOneRecipient(ReferRecord request) {
        if ((request.toBody() == null) == (request.toOutside() == null)) {
            throw ReferralProblems.invalid(FieldError.of(
                    "/toBody",
                    "one-recipient",
                    "گیرنده یا نهادی از فهرست است یا نامی بیرون از آن",
                    "The recipient is a body of the register or a name outside it, one of the two"));
        }
        if (request.fromBody().equals(request.toBody())) {
            throw ReferralProblems.invalid(FieldError.of(
                    "/toBody", "same-body", "نهاد به خود ارجاع نمی‌دهد", "A body does not refer to itself"));
        }
    }

    static void requireDayToCome(@Nullable LocalDate dueOn, LocalDate today) {
        if (dueOn != null && dueOn.isBefore(today)) {
            throw ReferralProblems.invalid(
                    FieldError.of("/dueOn", "in-the-past", "این روز گذشته است", "This day has passed already"));
        }
    }

    /** A referral is overdue when its recipient has not answered by the day. */
    static boolean isOverdue(Referral referral, LocalDate today) {
        return referral.status().awaitsAnswer()
                && referral.dueOn().filter(day -> day.isBefore(today)).isPresent();
    }
}
