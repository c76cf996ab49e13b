package ir.peyvand.agreements.authority;

import ir.peyvand.kit.problem.Problem;

/** What this feature refuses. */
final class AuthorityProblems {

    private static final int RETRY_SECONDS = 30;

    private AuthorityProblems() {}

    /** 409: the authority was asked for and is not there. */
    static Problem missing() {
        return Problem.of(
                409,
                "authority-missing",
                "برای این امضا تفویض اختیار معتبری نیست",
                "There is no live delegation for this signature");
    }

    /** 503: nobody could say, and silence is no consent. */
    static Problem unknown(AuthorityDoubt doubt) {
        return Problem.of(
                        503,
                        "authority-unknown",
                        "تفویض اختیار را اکنون نمی‌توان پرسید؛ چیزی امضا نشد",
                        "The delegation cannot be asked for right now; nothing was signed")
                .withHeader("Retry-After", Integer.toString(RETRY_SECONDS))
                .with("reason", doubt.code());
    }
}
