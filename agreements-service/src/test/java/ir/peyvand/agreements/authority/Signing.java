package ir.peyvand.agreements.authority;

import static ir.peyvand.agreements.AgreementFixtures.action;
import static ir.peyvand.agreements.AgreementFixtures.approvedForeign;
import static ir.peyvand.agreements.AgreementFixtures.as;
import static ir.peyvand.agreements.AgreementFixtures.counterpartIn;
import static ir.peyvand.agreements.AgreementFixtures.governorate;
import static ir.peyvand.agreements.AgreementFixtures.moved;
import static ir.peyvand.agreements.AgreementFixtures.organisationOf;

import io.restassured.response.Response;
import ir.peyvand.agreements.AgreementFixtures.Known;

/** Foreign agreements on the day of their signature. */
final class Signing {

    private Signing() {}

    /** Approved, with all signatures recorded. */
    static Known ready(String lead) {
        Known last = approvedForeign(lead, "AZ");
        for (String party : new String[] {organisationOf(lead), counterpartIn("AZ")}) {
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
