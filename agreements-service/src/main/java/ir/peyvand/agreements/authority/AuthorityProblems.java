package ir.peyvand.agreements.authority;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problem;
import java.util.List;

/** What this feature refuses. */
final class AuthorityProblems {

    private static final int RETRY_SECONDS = 30;

    private AuthorityProblems() {}

    /** 409: the authority was asked for and is not there. */
    static Problem missing(List<MissingPart> missing) {
        return Problem.of(
                        409,
                        "authority-missing",
                        "برای این امضا یا اصلاحیه تفویض اختیار معتبری نیست",
                        "There is no live delegation for this signature or amendment")
                .with("missing", missing);
    }

    static FieldError pastRule() {
        return FieldError.of(
                "/effectiveFrom",
                "in-the-past",
                "قاعده‌ها از امروز یا پس از آن آغاز می‌شوند",
                "Rules begin today or later");
    }

    /** 503: nobody could say, and silence is no consent. */
    static Problem unknown(AuthorityDoubt doubt) {
        return Problem.of(
                        503,
                        "authority-unknown",
                        "تفویض اختیار را اکنون نمی‌توان پرسید؛ چیزی تغییر نکرد",
                        "The delegation cannot be asked for right now; nothing was changed")
                .withHeader("Retry-After", Integer.toString(RETRY_SECONDS))
                .with("reason", doubt.code());
    }
}
