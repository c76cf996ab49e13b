package ir.peyvand.agreements.agreement;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;
import java.util.List;

/** What this feature refuses. */
final class AgreementProblems {

    private AgreementProblems() {}

    static Problem moveNotLegal(AgreementStatus from, AgreementStatus to) {
        return Problems.moveNotLegal(from.code(), to.code(), legalMoves(from));
    }

    static Problem onlyOpenOnesChange(AgreementStatus status) {
        return Problem.of(
                        409,
                        "only-drafts-change",
                        "تنها پیش‌نویس یا سند برگشت‌خورده را می‌توان ویرایش کرد؛ متن امضاشده تنها اصلاحیه می‌پذیرد",
                        "Only a draft or a returned agreement can be edited; a signed text takes amendments only")
                .with("legalMoves", legalMoves(status));
    }

    static Problem onlyLiveOnes(AgreementStatus status) {
        return Problem.of(
                        409,
                        "only-live-agreements",
                        "تنها سند امضاشده‌ای که پایان نیافته چنین تغییری می‌پذیرد",
                        "Only an agreement that is signed and has not ended allows this")
                .with("legalMoves", legalMoves(status));
    }

    static Problem actionNotLegal(AgreementStatus status, PartyActionKind kind) {
        return Problem.of(
                        409,
                        "action-not-legal",
                        "این اقدام با وضعیت سند نمی‌خواند",
                        "The state of the agreement does not allow this action")
                .withDetail(
                        "«" + kind.code() + "» در وضعیت «" + status.code() + "» ثبت نمی‌شود",
                        "'" + kind.code() + "' is not recorded in the state '" + status.code() + "'")
                .with("legalMoves", legalMoves(status));
    }

    static Problem actionRecorded() {
        return Problem.of(
                409,
                "action-recorded",
                "این اقدام طرف پیش‌تر ثبت شده است",
                "The party's action has been recorded already");
    }

    static Problem makerIsChecker() {
        return Problem.of(
                403,
                "maker-is-checker",
                "دربارهٔ آنچه خود نوشته یا فرستاده‌اید کس دیگری باید تصمیم بگیرد",
                "Somebody else has to decide on what you wrote or submitted yourself");
    }

    /** 422: what the step needs and the record does not have yet. */
    static Problem partsMissing(List<FieldError> missing) {
        return Problem.of(
                        422,
                        "parts-missing",
                        "این گام به بخش‌هایی نیاز دارد که هنوز نیامده است",
                        "The step needs parts that are not there yet")
                .withErrors(missing);
    }

    static Problem invalid(FieldError error) {
        return Problems.invalid().withError(error);
    }

    private static List<String> legalMoves(AgreementStatus from) {
        return from.mayBecome().stream().map(AgreementStatus::code).sorted().toList();
    }
}
