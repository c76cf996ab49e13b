package ir.peyvand.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A foreign document: East Azerbaijan drafts with a counterpart in Baku something that an old document already says, states
 * why it is needed, is corrected by reviewers, approved, completed by the embassy, signed, and at last brings work.
 */
@ExtendWith(RunningSuite.class)
class ForeignDocumentJourney {

    /** OLD-003 in other words. */
    private static final String TITLE = "برپایی هفته‌های فرهنگی آذربایجان شرقی و گنجه";

    private static final String OLD = "OLD-003";
    private static final String NEED = "یادداشت پیشین هرگز اجرا نشد و بازار صنایع‌دستی را در بر نمی‌گرفت";
    private static final String OFFICER = """
            {"name": "کارشناس نمونه", "post": "کارشناس امور بین‌الملل", "phone": "+98 41 0000 0000",
             "email": "office@example.org"}
            """;
    private static final String TODAY = LocalDate.now(ZoneOffset.UTC).toString();

    @Test
    void fromADraftThatRepeatsAnOldDocumentToVerifiedJobs(Suite suite) {
        Office governorate = suite.as("demo-governorate-03");
        Office embassy = suite.as("demo-embassy-baku");
        Office committee = suite.as("demo-committee");
        Patience.until(
                Duration.ofMinutes(2),
                "the old documents are there",
                () -> governorate.gets("/api/v1/legacy-documents/" + OLD).status() == 200);
        Parties parties = Parties.register(governorate);

        Agreement draft = theGateFindsTheOldDocument(governorate, parties);
        Agreement stated = theNeedIsStated(governorate, draft, parties);
        Agreement returned = reviewersReturnItForItsForm(suite, stated);
        Agreement approved = itIsCorrectedAndApproved(suite, returned, parties);
        itShowsThatItBelongsWithTheOldOne(suite, approved);

        Agreement signed = itIsCompletedAndSigned(governorate, embassy, approved, parties);
        Agreement inForce = signed.after(governorate, "enter-into-force", "{\"on\": \"" + TODAY + "\"}");
        assertThat(inForce.status()).isEqualTo("in-force");

        theFirstReportIsAccepted(governorate, committee, inForce);
        jobsAreVerified(governorate, committee, inForce);
        whatEverybodyMayReadOfIt(suite, inForce);
    }

    /** Who agrees. */
    private record Parties(String ours, String theirs) {

        static Parties register(Office governorate) {
            return new Parties(register(governorate, """
                    {"kind": "governorate", "level": "domestic", "province": "IR-03",
                     "name": {"fa": "استانداری آذربایجان شرقی", "en": "Governorate of East Azerbaijan"}}
                    """), register(governorate, """
                    {"kind": "foreign-counterpart", "level": "foreign-sub-national", "country": "AZ",
                     "name": {"fa": "شهرداری گنجه", "en": "City of Ganja", "az": "Gəncə şəhəri"}}
                    """));
        }

        private static String register(Office governorate, String content) {
            return governorate
                    .posts("/api/v1/parties", "{\"content\": " + content + "}", Map.of())
                    .has(201)
                    .json()
                    .path("id")
                    .asText();
        }
    }

    private static Agreement theGateFindsTheOldDocument(Office governorate, Parties parties) {
        JsonNode similar = governorate
                .posts(
                        "/api/v1/agreements/similarity",
                        """
                        {"title": {"fa": "%s"}, "provinces": ["IR-03"], "countries": ["AZ"],
                         "subjectAreas": ["tourism"], "parties": [{"party": "%s"}, {"party": "%s"}]}
                        """.formatted(TITLE, parties.ours(), parties.theirs()),
                        Map.of())
                .has(200)
                .json();
        assertThat(similar.path("statementNeeded").asBoolean()).isTrue();
        assertThat(similar.at("/items/0/reference").asText()).isEqualTo(OLD);
        assertThat(similar.at("/items/0/parts"))
                .as("it says by what they are alike")
                .isNotEmpty();

        Agreement draft = Agreement.from(governorate
                .posts(Agreement.AGREEMENTS, """
                        {"leadProvince": "IR-03", "kind": "mou", "content": %s, "nodalOfficer": %s}
                        """.formatted(content(parties, ""), OFFICER), Map.of())
                .has(201));
        Answer refused = draft.tries(governorate, "submit", "").isRefused(422, "statement-of-need-missing");
        assertThat(refused.json().at("/candidates/0/reference").asText()).isEqualTo(OLD);
        return draft;
    }

    private static String content(Parties parties, String more) {
        return """
                {"title": {"fa": "تفاهم‌نامهٔ %s", "en": "Memorandum on cultural weeks of East Azerbaijan and Ganja"},
                 "clauses": [
                   {"number": "1", "text": {"fa": "جمهوری اسلامی ایران و جمهوری آذربایجان هفته‌های فرهنگی برپا می‌کنند",
                                            "en": "The parties hold cultural weeks"}},
                   {"number": "2", "text": {"fa": "هر طرف هزینهٔ خود را می‌پردازد", "en": "Each party bears its own costs"}}],
                 "subjectAreas": ["tourism"], "validFrom": "2026-01-01", "validUntil": "2199-01-01",
                 "languages": ["fa", "en"], "prevailingLanguage": "en", "expectedDirectJobs": 60,
                 "parties": [{"party": "%s", "side": "a", "role": "signatory"},
                             {"party": "%s", "side": "b", "role": "signatory"}]%s}
                """.formatted(TITLE, parties.ours(), parties.theirs(), more);
    }

    private static Agreement theNeedIsStated(Office governorate, Agreement draft, Parties parties) {
        String content = content(parties, ", \"statementOfNeed\": \"" + NEED + "\"");
        Agreement stated = Agreement.from(governorate
                .puts(
                        draft.address(),
                        "{\"content\": " + content + ", \"nodalOfficer\": " + OFFICER + "}",
                        Map.of("If-Match", draft.tag()))
                .has(200));
        signingPage(governorate, stated, parties, "fa", "right", "2025-11-13", "\"0\"");
        signingPage(governorate, stated, parties, "en", "left", "2025-11-12", "\"0\"");
        return stated.after(governorate, "submit", "");
    }

    private static Answer signingPage(
            Office office, Agreement agreement, Parties parties, String language, String ours, String day, String tag) {
        return office.puts(
                        agreement.address() + "/signing-pages/" + language,
                        """
                        {"city": "تبریز", "solarHijriDate": "1404-08-21", "gregorianDate": "%s", "signers": [
                          {"party": "%s", "side": "%s", "name": "استاندار نمونه", "post": "استاندار"},
                          {"party": "%s", "side": "%s", "name": "شهردار نمونه", "post": "شهردار"}]}
                        """.formatted(
                                day, parties.ours(), ours, parties.theirs(), ours.equals("right") ? "left" : "right"),
                        Map.of("If-Match", tag))
                .has(200);
    }

    /** The two dates on the Persian page are not one day, and clause 2 says too little. */
    private static Agreement reviewersReturnItForItsForm(Suite suite, Agreement submitted) {
        Office governorate = suite.as("demo-governorate-03");
        Office protocol = suite.as("demo-protocol");
        JsonNode findings =
                protocol.gets(submitted.address() + "/form-findings").has(200).json();
        assertThat(findings.at("/items")).anySatisfy(finding -> {
            assertThat(finding.path("rule").asText()).isEqualTo("equal-dates");
            assertThat(finding.at("/source/fa").asText())
                    .as("it names its source")
                    .isNotBlank();
        });
        governorate
                .posts(reviewOf(protocol, submitted, "protocol") + "/take", "", Map.of("If-Match", "*"))
                .isRefused(403, "forbidden");

        String review = reviewOf(protocol, submitted, "protocol");
        step(protocol, review, "take", "");
        step(protocol, review, "findings", """
                {"clause": "2", "severity": "error", "text": "پول هزینه‌ها و مهلت پرداخت گفته نشده است"}
                """);
        protocol.posts(review + "/approve", "", Map.of("If-Match", "*")).isRefused(409, "findings-stand");
        step(protocol, review, "return", "{\"reason\": \"تاریخ‌ها یک روز نیستند\"}");
        Agreement returned = submitted.seenBy(governorate);
        assertThat(returned.status()).isEqualTo("returned");
        return returned;
    }

    private static Agreement itIsCorrectedAndApproved(Suite suite, Agreement returned, Parties parties) {
        Office governorate = suite.as("demo-governorate-03");
        Office legal = suite.as("demo-legal");
        Office protocol = suite.as("demo-protocol");
        Office committee = suite.as("demo-committee");
        String page = governorate
                .gets(returned.address() + "/signing-pages/fa")
                .has(200)
                .header("etag")
                .orElseThrow();
        signingPage(governorate, returned, parties, "fa", "right", "2025-11-12", page);
        Agreement again = returned.after(governorate, "submit", "");
        assertThat(legal.gets(again.address() + "/form-findings")
                        .has(200)
                        .json()
                        .path("blocking")
                        .asInt())
                .as("nothing of its form stands in the way")
                .isZero();
        again.tries(committee, "approve", "").isRefused(409, "reviews-open");

        String legalReview = reviewOf(legal, again, "legal");
        step(legal, legalReview, "take", "");
        legal.posts(legalReview + "/approve", "", Map.of("If-Match", "*")).isRefused(409, "need-not-judged");
        JsonNode judged = step(
                legal,
                legalReview,
                "judge-need",
                "{\"outcome\": \"needed\", \"reason\": \"سند پیشین بی‌اثر مانده است\"}");
        assertThat(judged.at("/need/statement").asText()).isEqualTo(NEED);
        step(legal, legalReview, "approve", "");
        String protocolReview = reviewOf(protocol, again, "protocol");
        step(protocol, protocolReview, "take", "");
        step(protocol, protocolReview, "approve", "");

        again.seenBy(governorate).tries(governorate, "approve", "").isRefused(403, "forbidden");
        Agreement approved = again.after(committee, "approve", "");
        assertThat(approved.status()).isEqualTo("approved");
        return approved;
    }

    private static void itShowsThatItBelongsWithTheOldOne(Suite suite, Agreement approved) {
        Office governorate = suite.as("demo-governorate-03");
        JsonNode old =
                governorate.gets("/api/v1/legacy-documents/" + OLD).has(200).json();
        assertThat(approved.seenBy(governorate).record().path("relatedTo"))
                .anySatisfy(urn ->
                        assertThat(urn.asText()).isEqualTo(old.path("urn").asText()));
    }

    private static Agreement itIsCompletedAndSigned(
            Office governorate, Office embassy, Agreement approved, Parties parties) {
        Agreement completed = approved.after(embassy, "complete-counterpart", """
                {"party": "%s", "officialName": {"az": "Gəncə Şəhər İcra Hakimiyyəti"},
                 "signatory": {"name": "شهردار نمونه", "post": "شهردار"}, "place": "گنجه"}
                """.formatted(parties.theirs()));
        assertThat(completed.record().path("counterparts")).hasSize(1);
        completed
                .seenBy(embassy)
                .tries(embassy, "actions", signature(parties.ours()))
                .isRefused(403, "forbidden");

        Agreement theirs = completed.after(embassy, "actions", signature(parties.theirs()));
        Agreement ours = theirs.after(governorate, "actions", signature(parties.ours()));
        Agreement signed = ours.after(governorate, "sign", "");
        assertThat(signed.status()).isEqualTo("signed");
        assertThat(signed.record().at("/authority/outcome").asText())
                .as("by what authority it was signed is on record")
                .isNotBlank()
                .isNotEqualTo("authority-not-confirmed");
        return signed;
    }

    private static String signature(String party) {
        return """
                {"party": "%s", "kind": "signed", "on": "%s", "place": "تبریز",
                 "signatory": {"name": "امضاکنندهٔ نمونه", "post": "رئیس"}}
                """.formatted(party, TODAY);
    }

    private static void theFirstReportIsAccepted(Office governorate, Office committee, Agreement agreement) {
        governorate
                .puts(
                        agreement.address() + "/report-plan",
                        "{\"startsOn\": \"%s\", \"endsOn\": \"%s\", \"frequency\": \"quarterly\"}"
                                .formatted(TODAY, LocalDate.parse(TODAY).plusYears(1)),
                        Map.of())
                .has(200);
        String report = agreement.address() + "/reports/"
                + governorate
                        .gets(agreement.address() + "/reports")
                        .has(200)
                        .json()
                        .at("/items/0/id")
                        .asText();
        step(governorate, report, "submit", "{\"text\": \"نخستین هفتهٔ فرهنگی برگزار شد\"}");
        governorate.posts(report + "/accept", "", Map.of("If-Match", "*")).isRefused(403, "maker-is-checker");
        assertThat(step(committee, report, "accept", "").path("status").asText())
                .isEqualTo("accepted");
    }

    private static void jobsAreVerified(Office governorate, Office committee, Agreement agreement) {
        JsonNode reported = governorate
                .posts(agreement.address() + "/outcomes", """
                        {"measure": "direct-jobs", "phase": "realised", "amount": "40", "asOf": "%s",
                         "evidence": {"text": "فهرست بیمهٔ چهل نفر"}}
                        """.formatted(TODAY), Map.of())
                .has(201)
                .json();
        String outcome =
                agreement.address() + "/outcomes/" + reported.path("id").asText();
        governorate.posts(outcome + "/verify", "", Map.of("If-Match", "*")).isRefused(403, "maker-is-checker");
        assertThat(step(committee, outcome, "verify", "").path("status").asText())
                .isEqualTo("verified");
    }

    /** Its public fields, and that it produces; neither the need nor the persons. */
    private static void whatEverybodyMayReadOfIt(Suite suite, Agreement agreement) {
        Office dashboard = suite.as("demo-dashboard");
        JsonNode shown = dashboard.gets(agreement.address()).has(200).json();
        assertThat(shown.path("status").asText()).isEqualTo("in-force");
        assertThat(shown.has("statementOfNeed")).isFalse();
        assertThat(shown.has("nodalOfficer")).isFalse();
        assertThat(shown.has("relatedTo")).isFalse();
        JsonNode funnel = dashboard
                .gets("/api/v1/agreements/statistics?of=funnel")
                .has(200)
                .json();
        assertThat(funnel.path("rows")).anySatisfy(row -> {
            assertThat(row.path("province").asText()).isEqualTo("IR-03");
            assertThat(row.path("producing").asInt()).isPositive();
        });
    }

    /** The address of the review of a kind in the last round. */
    private static String reviewOf(Office reviewer, Agreement agreement, String kind) {
        JsonNode reviews =
                reviewer.gets(agreement.address() + "/reviews").has(200).json();
        for (JsonNode review : reviews.path("items")) {
            if (review.path("kind").asText().equals(kind)) {
                return "/api/v1/reviews/" + review.path("id").asText();
            }
        }
        throw new AssertionError("There is no " + kind + " review of " + agreement.id());
    }

    /** A step of something beside the agreement, by somebody who has just read it. */
    private static JsonNode step(Office office, String address, String step, String body) {
        String tag = office.gets(address).has(200).header("etag").orElseThrow();
        Answer answer = office.posts(address + "/" + step, body, Map.of("If-Match", tag));
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer.json();
    }
}
