package ir.peyvand.agreements.authority;

import static ir.peyvand.agreements.AgreementFixtures.COMMITTEE;
import static ir.peyvand.agreements.AgreementFixtures.action;
import static ir.peyvand.agreements.AgreementFixtures.approvedDomestic;
import static ir.peyvand.agreements.AgreementFixtures.approvedForeign;
import static ir.peyvand.agreements.AgreementFixtures.as;
import static ir.peyvand.agreements.AgreementFixtures.counterpartIn;
import static ir.peyvand.agreements.AgreementFixtures.drafted;
import static ir.peyvand.agreements.AgreementFixtures.governorate;
import static ir.peyvand.agreements.AgreementFixtures.move;
import static ir.peyvand.agreements.AgreementFixtures.moved;
import static ir.peyvand.agreements.AgreementFixtures.organisationOf;
import static ir.peyvand.agreements.AgreementFixtures.registration;
import static ir.peyvand.agreements.AgreementFixtures.submitted;
import static ir.peyvand.agreements.AgreementFixtures.title;

import io.restassured.response.Response;
import ir.peyvand.agreements.AgreementFixtures.Known;

/** Foreign agreements on the day of their signature. */
final class Signing {

    private Signing() {}

    /** Approved, with all signatures recorded. */
    static Known ready(String lead) {
        return withSignatures(lead, approvedForeign(lead, "AZ"), counterpartIn("AZ"));
    }

    /** The same, with money committed. */
    static Known readyToCommit(String lead, String amount, String currency) {
        String registration = registration(
                lead,
                counterpartIn("AZ"),
                title(),
                ", \"expectedInvestment\": {\"amount\": \"" + amount + "\", \"currency\": \"" + currency + "\"}");
        Known last =
                moved(COMMITTEE, submitted(governorate(lead), drafted(governorate(lead), registration)), "approve", "");
        return withSignatures(lead, last, counterpartIn("AZ"));
    }

    static Known signed(String lead, Known ready) {
        return moved(governorate(lead), ready, "sign", "");
    }

    /** The same text with another amount. */
    static Response amend(String lead, Known signed, String amount, String currency) {
        String text = registration(
                lead,
                counterpartIn("AZ"),
                title(),
                ", \"expectedInvestment\": {\"amount\": \"" + amount + "\", \"currency\": \"" + currency + "\"}");
        String content = text.substring(text.indexOf("\"content\""), text.lastIndexOf(",\n \"nodalOfficer\""));
        return move(
                governorate(lead),
                signed,
                "amend",
                "{" + content + ", \"agreedOn\": \"2026-02-20\", \"reason\": \"گسترش\"}");
    }

    /** Between two provinces, approved, with all signatures recorded. */
    static Known readyAtHome(String lead, String other) {
        return withSignatures(lead, approvedDomestic(lead, other), organisationOf(other));
    }

    private static Known withSignatures(String lead, Known approved, String other) {
        Known last = approved;
        for (String party : new String[] {organisationOf(lead), other}) {
            last = moved(governorate(lead), last, "actions", action(party, "signed", "2026-02-01"));
        }
        return last;
    }

    static Response agreement(String lead, Known agreement) {
        return as(governorate(lead)).get("/api/v1/agreements/" + agreement.id());
    }

    static Response authority(String lead, Known agreement) {
        return as(governorate(lead)).get("/api/v1/agreements/" + agreement.id() + "/authority");
    }
}
