package ir.peyvand.agreements.contract;

import static ir.peyvand.kit.testing.contract.Callers.FOREIGN_PROVINCE;
import static ir.peyvand.kit.testing.contract.Callers.OWN_PROVINCE;

import ir.peyvand.agreements.AgreementFixtures;
import ir.peyvand.agreements.AgreementFixtures.Known;
import ir.peyvand.agreements.ReviewFixtures;
import ir.peyvand.kit.testing.contract.Call;
import java.util.function.Supplier;

/** Calls on agreements that are made for the occasion, each in the state that the operation starts from. */
final class AgreementCalls {

    /** The country of the missions that the matrix is walked with, and another one. */
    static final String OWN_COUNTRY = "TR";

    static final String FOREIGN_COUNTRY = "AZ";

    private static final String OTHER_PROVINCE = "IR-10";
    private static final String REASON = "{\"reason\": \"به‌روزرسانی\"}";

    private static final String MORE = """
            , "languages": ["fa"], "prevailingLanguage": "fa", "expectedDirectJobs": 170, "renewal": "by-consent",
              "expectedInvestment": {"amount": "98000000000.00", "currency": "IRR"}, "basis": "illustrative"
            """;

    private AgreementCalls() {}

    static Call registration(String lead) {
        return Call.plain()
                .json(AgreementFixtures.registration(
                        lead, AgreementFixtures.organisationOf(OTHER_PROVINCE), AgreementFixtures.title(), MORE));
    }

    private static String content() {
        String registration = AgreementFixtures.registration(
                OWN_PROVINCE, AgreementFixtures.organisationOf(OTHER_PROVINCE), AgreementFixtures.title(), "");
        return registration.substring(registration.indexOf("\"content\""));
    }

    static Supplier<Call> edit(Supplier<Call> record) {
        return () -> record.get().json("{" + content());
    }

    static Supplier<Call> amend(Supplier<Call> record) {
        return () -> {
            String content = content();
            return record.get()
                    .json("{\"agreedOn\": \"2026-03-01\", \"reason\": \"گسترش همکاری\", "
                            + content.substring(0, content.lastIndexOf(",\n \"nodalOfficer\"")) + "}");
        };
    }

    static Supplier<Call> reasoned(Supplier<Call> record) {
        return () -> record.get().json(REASON);
    }

    static Supplier<Call> ended(Supplier<Call> record) {
        return () -> record.get().json("{\"on\": \"2026-03-01\", \"reason\": \"پایان کار\"}");
    }

    static Supplier<Call> renewed(Supplier<Call> record) {
        return () -> record.get()
                .json("{\"validUntil\": \"2031-01-01\", \"agreedOn\": \"2026-03-01\", \"reason\": \"ادامهٔ همکاری\"}");
    }

    static Supplier<Call> noted(Supplier<Call> record) {
        return () -> record.get().json("{\"on\": \"2026-03-01\", \"reference\": \"۱۲۳/الف\"}");
    }

    static Supplier<Call> dated(Supplier<Call> record) {
        return () -> record.get().json("{\"on\": \"2026-03-01\"}");
    }

    /** What the party of the other province did. */
    static Supplier<Call> action(Supplier<Call> record) {
        return () -> record.get()
                .json(AgreementFixtures.action(
                        AgreementFixtures.organisationOf(OTHER_PROVINCE), "approved", "2026-01-15"));
    }

    /** What the counterpart did. */
    static Supplier<Call> actionAbroad(Supplier<Call> record, String country) {
        return () -> record.get()
                .json(AgreementFixtures.action(AgreementFixtures.counterpartIn(country), "approved", "2026-01-15"));
    }

    static Supplier<Call> completion(Supplier<Call> record, String country) {
        return () -> record.get().json("""
                {"party": "%s", "officialName": {"fa": "استانداری", "en": "Governorship"}, "place": "آنکارا",
                 "signatory": {"name": "امضاکننده", "post": "استاندار"}, "note": "هماهنگ شد"}
                """.formatted(AgreementFixtures.counterpartIn(country)));
    }

    static Call ownDraft() {
        return on(AgreementFixtures.domestic(OWN_PROVINCE, OTHER_PROVINCE));
    }

    static Call foreignDraft() {
        return on(AgreementFixtures.domestic(FOREIGN_PROVINCE, OTHER_PROVINCE));
    }

    /** Abroad, in the country of the matrix's missions. */
    static Call ownDraftAbroad() {
        return on(AgreementFixtures.foreign(OWN_PROVINCE, OWN_COUNTRY));
    }

    static Call foreignDraftAbroad() {
        return on(AgreementFixtures.foreign(FOREIGN_PROVINCE, FOREIGN_COUNTRY));
    }

    static Call ownInReview() {
        return on(AgreementFixtures.submitted(
                AgreementFixtures.governorate(OWN_PROVINCE), AgreementFixtures.domestic(OWN_PROVINCE, OTHER_PROVINCE)));
    }

    /** In review, and nothing stands in the way of its approval. */
    static Supplier<Call> reviewed(Supplier<Call> inReview) {
        return () -> {
            Call call = inReview.get();
            ReviewFixtures.pass(call.path().get("id"));
            return call;
        };
    }

    static Call foreignInReviewAbroad() {
        return on(AgreementFixtures.submitted(
                AgreementFixtures.governorate(FOREIGN_PROVINCE),
                AgreementFixtures.foreign(FOREIGN_PROVINCE, FOREIGN_COUNTRY)));
    }

    static Call ownApproved() {
        return on(AgreementFixtures.approvedDomestic(OWN_PROVINCE, OTHER_PROVINCE));
    }

    static Call foreignApproved() {
        return on(AgreementFixtures.approvedDomestic(FOREIGN_PROVINCE, OTHER_PROVINCE));
    }

    static Call ownApprovedAbroad() {
        return on(AgreementFixtures.approvedForeign(OWN_PROVINCE, OWN_COUNTRY));
    }

    /** Everybody has signed, and nobody has said so yet. */
    static Call ownWithSignatures() {
        Known approved = AgreementFixtures.approvedDomestic(OWN_PROVINCE, OTHER_PROVINCE);
        for (String province : new String[] {OWN_PROVINCE, OTHER_PROVINCE}) {
            String party = AgreementFixtures.organisationOf(province);
            approved = AgreementFixtures.moved(
                    AgreementFixtures.governorate(OWN_PROVINCE),
                    approved,
                    "actions",
                    AgreementFixtures.action(party, "signed", "2026-02-01"));
        }
        return on(approved);
    }

    static Call ownSigned() {
        return on(AgreementFixtures.signedDomestic(OWN_PROVINCE, OTHER_PROVINCE));
    }

    static Call foreignSigned() {
        return on(AgreementFixtures.signedDomestic(FOREIGN_PROVINCE, OTHER_PROVINCE));
    }

    /** Their validity has run out. */
    static Call ownRunOut() {
        return on(AgreementFixtures.signedUntil(OWN_PROVINCE, OTHER_PROVINCE, "2026-02-28"));
    }

    static Call foreignRunOut() {
        return on(AgreementFixtures.signedUntil(FOREIGN_PROVINCE, OTHER_PROVINCE, "2026-02-28"));
    }

    static Call ownInForce() {
        return on(AgreementFixtures.inForce(
                OWN_PROVINCE, AgreementFixtures.signedDomestic(OWN_PROVINCE, OTHER_PROVINCE)));
    }

    private static Call on(Known agreement) {
        return Call.on("id", agreement.id()).ifMatch(agreement.tag());
    }
}
