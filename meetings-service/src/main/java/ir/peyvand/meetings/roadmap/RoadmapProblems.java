package ir.peyvand.meetings.roadmap;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;
import java.util.UUID;

/** What this feature refuses. */
final class RoadmapProblems {

    private RoadmapProblems() {}

    static Problem moveNotLegal(RoadmapStatus from, RoadmapStatus to) {
        return Problems.moveNotLegal(
                from.code(),
                to.code(),
                from.mayBecome().stream().map(RoadmapStatus::code).sorted().toList());
    }

    static Problem notADraft() {
        return Problem.of(
                409,
                "not-a-draft",
                "تنها پیش‌نویس را می‌توان بازنوشت؛ برای نقشهٔ راه مصوب، نقشهٔ تازه‌ای بنویسید",
                "Only a draft can be written again; draft a new roadmap in place of an adopted one");
    }

    static Problem notAdopted() {
        return Problem.of(
                409, "roadmap-not-adopted", "تنها نقشهٔ راه مصوب سنجیده می‌شود", "Only an adopted roadmap is measured");
    }

    static Problem makerIsChecker() {
        return Problem.of(
                403,
                "maker-is-checker",
                "دربارهٔ آنچه خود نوشته‌اید کس دیگری باید داوری کند",
                "Somebody else has to judge what you wrote yourself");
    }

    static Problem judged() {
        return Problem.of(
                409, "measurement-judged", "دربارهٔ این سنجش داوری شده است", "The measurement has been judged already");
    }

    static Problem hasRoadmap(UUID standing) {
        return Problem.of(
                        409,
                        "body-has-roadmap",
                        "این نهاد نقشهٔ راه مصوب دارد؛ نقشهٔ تازه باید جای آن را بگیرد",
                        "The body has an adopted roadmap; a new one has to replace it")
                .with("roadmap", standing);
    }

    static FieldError unknownBody() {
        return FieldError.of("/body", "unknown-body", "چنین نهادی نیست", "There is no such body");
    }

    static FieldError foreignBody() {
        return FieldError.of(
                "/body", "foreign-body", "این نهاد از استان شما نیست", "The body is not one of your province");
    }

    static FieldError unknownReplaced() {
        return FieldError.of(
                "/replaces",
                "unknown-roadmap",
                "چنین نقشهٔ راه مصوبی از این نهاد نیست",
                "The body has no such adopted roadmap");
    }

    static Problem unknownIndicator() {
        return Problems.invalid()
                .withError(FieldError.of(
                        "/indicator",
                        "unknown-indicator",
                        "چنین شاخصی در نقشهٔ راه نیست",
                        "The roadmap has no such indicator"));
    }

    static Problem inTheFuture() {
        return Problems.invalid()
                .withError(
                        FieldError.of("/on", "in-the-future", "این روز هنوز نیامده است", "The day has not come yet"));
    }
}
