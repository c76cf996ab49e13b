package ir.peyvand.meetings.referral;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.text.LocalizedText;
import java.util.List;
import java.util.stream.Collectors;

/** What referrals refuse. */
final class ReferralProblems {

    private ReferralProblems() {}

    static Problem moveNotLegal(ReferralStatus from, ReferralStatus to) {
        return Problems.moveNotLegal(from.code(), to.code(), from.legalMoves());
    }

    static Problem onlyAcceptedGoesOn(ReferralStatus status) {
        return Problem.of(
                        409,
                        "referral-not-accepted",
                        "تنها ارجاع پذیرفته‌شده پیگیری می‌شود",
                        "Only a referral that was accepted is gone on with")
                .with("legalMoves", status.legalMoves());
    }

    /** 409: the matter has been before the recipient; {@code chain} is the way on which it would come back to him. */
    static Problem loop(List<ChainLinkView> chain) {
        return Problem.of(
                        409,
                        "referral-loop",
                        "این موضوع پیش‌تر از همین نهاد گذشته است",
                        "The matter has passed through this body already")
                .withDetail(
                        "راه آن: " + names(chain, LocalizedText.PERSIAN, " ← "),
                        "Its way: " + names(chain, LocalizedText.ENGLISH, " → "))
                .with("chain", chain);
    }

    private static String names(List<ChainLinkView> chain, String language, String between) {
        return chain.stream().map(link -> link.name().best(language)).collect(Collectors.joining(between));
    }

    static Problem alreadyReferred() {
        return Problem.of(
                409,
                "already-referred",
                "این رکورد هم‌اکنون نزد همین گیرنده است",
                "The record is before this recipient already");
    }

    static Problem invalid(FieldError error) {
        return Problems.invalid().withError(error);
    }

    static FieldError unknown(String pointer, String noun, String persian) {
        return FieldError.of(pointer, "unknown-" + noun, "چنین " + persian + " یافت نشد", "There is no such " + noun);
    }
}
