package ir.peyvand.agreements.contract;

import static ir.peyvand.kit.caller.Role.ATTACHE;
import static ir.peyvand.kit.caller.Role.AUDITOR;
import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.caller.Role.COOPERATION_ORGANISATION;
import static ir.peyvand.kit.caller.Role.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.LEGAL_REVIEWER;
import static ir.peyvand.kit.caller.Role.MISSION;
import static ir.peyvand.kit.caller.Role.OPERATOR;
import static ir.peyvand.kit.caller.Role.PROTOCOL_REVIEWER;
import static ir.peyvand.kit.caller.Role.SECRETARIAT;

import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.testing.contract.AccessMatrix;
import ir.peyvand.kit.testing.contract.Call;
import java.util.function.Supplier;

/** Who may do what with reviews and with the authority of signatures. */
final class ReviewRows {

    /** Everybody but dashboards, which see public fields only. */
    static final Role[] INSIDERS = {
        MISSION,
        ATTACHE,
        GOVERNORATE,
        SECRETARIAT,
        COOPERATION_ORGANISATION,
        COMMITTEE,
        LEGAL_REVIEWER,
        PROTOCOL_REVIEWER,
        AUDITOR,
        OPERATOR
    };

    /** Who sees what belongs to a domestic agreement of the own province. */
    static final Role[] SEE_OWN = {
        GOVERNORATE,
        SECRETARIAT,
        COOPERATION_ORGANISATION,
        COMMITTEE,
        LEGAL_REVIEWER,
        PROTOCOL_REVIEWER,
        AUDITOR,
        OPERATOR
    };

    static final Role[] SEE_ALL = {COMMITTEE, LEGAL_REVIEWER, PROTOCOL_REVIEWER, AUDITOR, OPERATOR};

    private ReviewRows() {}

    static void add(AccessMatrix matrix) {
        matrix.row("listReviews", INSIDERS).shared(Call::plain);
        matrix.row("getReview", INSIDERS)
                .ownHidden(ReviewCalls::ownOpen, SEE_OWN)
                .foreignHidden(ReviewCalls::foreignOpen, SEE_ALL);
        matrix.row("listAgreementReviews", INSIDERS)
                .ownHidden(AgreementCalls::ownInReview, SEE_OWN)
                .foreignHidden(AgreementCalls::foreignDraft, SEE_ALL);
        matrix.row("listReviewRules", Role.values()).shared(Call::plain);
        matrix.row("addReviewRule", OPERATOR).shared(ReviewCalls::rule);
        matrix.row("getAgreementAuthority", INSIDERS)
                .ownHidden(AgreementCalls::ownSigned, SEE_OWN)
                .foreignHidden(AgreementCalls::foreignSigned, SEE_ALL);
        legal(matrix, "takeReview", ReviewCalls::ownOpen, ReviewCalls::foreignOpen);
        legal(matrix, "releaseReview", ReviewCalls::ownTaken, ReviewCalls::foreignTaken);
        legal(matrix, "approveReview", ReviewCalls::ownJudged, ReviewCalls::foreignJudged);
        legal(
                matrix,
                "returnReview",
                AgreementCalls.reasoned(ReviewCalls::ownTaken),
                AgreementCalls.reasoned(ReviewCalls::foreignTaken));
        legal(
                matrix,
                "judgeNeed",
                ReviewCalls.judgement(ReviewCalls::ownTaken),
                ReviewCalls.judgement(ReviewCalls::foreignTaken));
        legal(
                matrix,
                "addReviewFinding",
                ReviewCalls.finding(ReviewCalls::ownTaken),
                ReviewCalls.finding(ReviewCalls::foreignTaken));
        legal(
                matrix,
                "withdrawReviewFinding",
                AgreementCalls.reasoned(ReviewCalls::ownFound),
                AgreementCalls.reasoned(ReviewCalls::foreignFound));
    }

    /** A legal review is the legal reviewer's, wherever the agreement belongs. */
    private static void legal(AccessMatrix matrix, String operation, Supplier<Call> own, Supplier<Call> foreign) {
        matrix.row(operation, LEGAL_REVIEWER, PROTOCOL_REVIEWER)
                .own(own, LEGAL_REVIEWER)
                .foreign(foreign, LEGAL_REVIEWER);
    }
}
