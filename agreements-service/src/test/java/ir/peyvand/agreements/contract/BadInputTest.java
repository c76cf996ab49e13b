package ir.peyvand.agreements.contract;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.kit.testing.contract.ApiDocument;
import ir.peyvand.kit.testing.contract.BadInput;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@WithDatabaseAndTokens
class BadInputTest {

    private static final String LIST = "listAgreements";

    @TestHTTPResource(value = "/openapi?format=json", management = true)
    URI document;

    @TestFactory
    Stream<DynamicNode> nonsenseIsRefusedByNameAndChangesNothing() {
        return new BadInput(ApiDocument.at(document), AgreementsMatrix.matrix())
                .refuses("listParties", "q", "x".repeat(301))
                .refuses("listParties", "kind", "club")
                .refuses("listParties", "level", "lunar")
                .refuses("listParties", "province", "IR-99")
                .refuses("listParties", "country", "XX")
                .refuses("listParties", "merged", "perhaps")
                .refuses(LIST, "q", "x".repeat(301))
                .refuses(LIST, "kind", "song")
                .refuses(LIST, "status", "open")
                .refuses(LIST, "level", "lunar")
                .refuses(LIST, "leadProvince", "IR-99")
                .refuses(LIST, "province", "IR-99", "IR-03,IR-99")
                .refuses(LIST, "country", "XX")
                .refuses(LIST, "subjectArea", "fishing")
                .refuses(LIST, "party", "somebody")
                .refuses(LIST, "parent", "somebody")
                .refuses(LIST, "reference", "a b")
                .refuses(LIST, "origin", "http://example.org")
                .refuses(LIST, "renewal", "perhaps")
                .refuses(LIST, "language", "Persian!")
                .refuses(LIST, "prevailingLanguage", "Persian!")
                .refuses(LIST, "currency", "EURO")
                .refuses(LIST, "facets", "colour")
                .refuses(LIST, "sort", "size")
                .refuses(LIST, "expired", "perhaps")
                .refuses(LIST, "legacy", "perhaps")
                .refuses(LIST, "parentEnded", "perhaps")
                .refuses(LIST, "expiringWithin", "abc", "-1", "99999")
                .refuses(LIST, "minExpectedDirectJobs", "abc", "-1")
                .refuses(LIST, "minExpectedInvestment", "abc", "NaN")
                .refusesQuery(LIST, "minExpectedInvestment=1", "?currency")
                // 1404 is not a leap year of the solar Hijri calendar
                .refuses(LIST, "signedOnFrom", "1404-12-30", "2026-02-30", "yesterday")
                .refuses(LIST, "validUntilTo", "1404-12-30", "2026-02-30", "yesterday")
                .refuses(LIST, "modifiedSince", "1404-12-30", "yesterday")
                .refusesQuery(LIST, "limit=1&limit=2", "?limit")
                .refuses("listAgreementReleases", "kind", "song")
                .refuses("listAgreementReleases", "status", "open")
                .refuses("listAgreementReleases", "province", "IR-99")
                .refuses("listAgreementReleases", "country", "XX")
                .refuses("listAgreementReleases", "subjectArea", "fishing")
                .refuses("listAgreementReleases", "modifiedSince", "1404-12-30", "yesterday")
                .refuses("getFunnel", "by", "colour", "subject,year")
                .refuses("getOutcomes", "by", "colour", "province")
                .refuses("getAgreementStatistics", "of", "colour", "subjects,jobs")
                .refuses("getAgreementStatistics", "days", "0", "-1", "4000")
                .refuses("listClaimRecords", "of", "announced")
                .refuses("listLegacyDocuments", "q", "x".repeat(301))
                .refuses("listLegacyDocuments", "province", "IR-99")
                .refuses("listLegacyDocuments", "country", "XX")
                .refuses("listLegacyDocuments", "kind", "song")
                .refuses("listLegacyDocuments", "status", "lost")
                .refuses("listLegacyDocuments", "classification", "pretty")
                .refuses("listLegacyDocuments", "fate", "burn")
                .refuses("listLegacyDocuments", "proposedFate", "burn")
                .refuses("listLegacyDocuments", "subjectArea", "magic")
                .refuses("listLegacyDocuments", "campaign", "first", "0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
                .refuses("listLegacyDocuments", "facets", "colour")
                .refuses("listLegacyDocuments", "modifiedSince", "1404-12-30", "yesterday")
                .refuses("listCampaigns", "status", "lost")
                .refuses("countUndetermined", "on", "9000-01-01")
                .refusesQuery("countUndetermined", "by=province&by=country", "?by")
                .refuses("importLegacyDocuments", "mode", "perhaps")
                .refuses("listReviews", "kind", "moral")
                .refuses("listReviews", "status", "lost")
                .refuses("listReviews", "level", "lunar")
                .refuses("listReviews", "leadProvince", "IR-99")
                .refuses("listReviews", "overdue", "perhaps")
                .refuses("listReviews", "mine", "perhaps")
                .refuses("listReviews", "dueTo", "1404-12-30", "yesterday")
                .refuses("listReviewRules", "on", "1404-12-30", "yesterday")
                .refuses("listFormRules", "on", "1404-12-30", "yesterday")
                .refuses("attachToAgreement", "type", "song", "annex,scan")
                .refuses("attachToAgreement", "language", "Persian!")
                .refuses("attachToAgreement", "fileName", "../secret.pdf", "a/b.pdf", ".hidden", "=cmd.pdf")
                .walk();
    }
}
