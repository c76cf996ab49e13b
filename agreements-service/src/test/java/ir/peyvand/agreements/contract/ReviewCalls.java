package ir.peyvand.agreements.contract;

import static ir.peyvand.kit.testing.contract.Callers.FOREIGN_PROVINCE;
import static ir.peyvand.kit.testing.contract.Callers.OWN_PROVINCE;

import io.restassured.response.Response;
import ir.peyvand.agreements.AgreementFixtures;
import ir.peyvand.agreements.AgreementFixtures.Known;
import ir.peyvand.agreements.ReviewFixtures;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.contract.Call;
import ir.peyvand.kit.testing.contract.Callers;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Calls on legal reviews that are made for the occasion; those that are taken are the matrix's own legal reviewer's. */
final class ReviewCalls {

    private static final LocalDate FAR = LocalDate.parse("2100-01-01");
    private static final AtomicInteger RULES = new AtomicInteger();
    private static final String OTHER_PROVINCE = "IR-10";
    private static final Tokens LEGAL = Callers.of(Role.LEGAL_REVIEWER);

    private ReviewCalls() {}

    static Call ownOpen() {
        return on(open(OWN_PROVINCE));
    }

    static Call foreignOpen() {
        return on(open(FOREIGN_PROVINCE));
    }

    static Call ownTaken() {
        return on(taken(OWN_PROVINCE));
    }

    static Call foreignTaken() {
        return on(taken(FOREIGN_PROVINCE));
    }

    static Call ownJudged() {
        return on(judged(OWN_PROVINCE));
    }

    static Call foreignJudged() {
        return on(judged(FOREIGN_PROVINCE));
    }

    static Call ownFound() {
        return found(OWN_PROVINCE);
    }

    static Call foreignFound() {
        return found(FOREIGN_PROVINCE);
    }

    static Supplier<Call> judgement(Supplier<Call> review) {
        return () -> review.get().json(ReviewFixtures.judgement("needed"));
    }

    static Supplier<Call> finding(Supplier<Call> review) {
        return () -> review.get().json(findingBody());
    }

    /** A later day each time, because a rule that begins on the same day or before is refused. */
    static Call rule() {
        return Call.plain().json("""
                {"kind": "protocol", "level": "domestic", "required": true, "days": 12, "validFrom": "%s",
                 "source": {"fa": "مصوبهٔ کمیته", "en": "Decision of the committee"}}
                """.formatted(FAR.plusDays(RULES.incrementAndGet())));
    }

    private static String findingBody() {
        return "{\"clause\": \"1\", \"severity\": \"warning\", \"text\": \"مهلت روشن نیست\"}";
    }

    private static Known open(String lead) {
        Known draft = AgreementFixtures.drafted(
                AgreementFixtures.governorate(lead),
                AgreementFixtures.registration(
                        lead,
                        AgreementFixtures.organisationOf(OTHER_PROVINCE),
                        AgreementFixtures.title(),
                        ", \"clauses\": [{\"number\": \"1\", \"text\": {\"fa\": \"موضوع همکاری\"}}]"));
        AgreementFixtures.submitted(AgreementFixtures.governorate(lead), draft);
        return new Known(ReviewFixtures.reviewOf(draft.id(), "legal"), "\"0\"");
    }

    private static Known taken(String lead) {
        return ReviewFixtures.moved(LEGAL, open(lead), "take", "");
    }

    private static Known judged(String lead) {
        return ReviewFixtures.moved(LEGAL, taken(lead), "judge-need", ReviewFixtures.judgement("needed"));
    }

    private static Call found(String lead) {
        Response found = ReviewFixtures.move(LEGAL, taken(lead), "findings", findingBody());
        return on(Known.of(found)).path("finding", found.path("findings[0].id"));
    }

    private static Call on(Known review) {
        return Call.on("id", review.id()).ifMatch(review.tag());
    }
}
