package ir.peyvand.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** A memorandum of East Azerbaijan on a terminal that is open day and night; it commits more money than the province may. */
record TerminalMemorandum(Suite suite, Agreement agreement) {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    /** Drafted, reviewed, approved, completed by the embassy, and signed on paper by both. */
    static TerminalMemorandum readyToSign(Suite suite, String origin) {
        Office governorate = suite.as("demo-governorate-03");
        String ours = party(governorate, """
                {"kind": "governorate", "level": "domestic", "province": "IR-03",
                 "name": {"fa": "استانداری آذربایجان شرقی، دفتر مرز"}}
                """);
        String theirs = party(governorate, """
                {"kind": "foreign-counterpart", "level": "foreign-sub-national", "country": "AZ",
                 "name": {"fa": "فرمانداری جلفای نخجوان", "az": "Culfa rayonu"}}
                """);
        Agreement draft = Agreement.from(governorate
                .posts(Agreement.AGREEMENTS, """
                        {"leadProvince": "IR-03", "kind": "mou", "nodalOfficer":
                          {"name": "کارشناس نمونه", "post": "کارشناس", "phone": "+98 41 0000 0000", "email": "office@example.org"},
                         "content": %s}
                        """.formatted(content(ours, theirs, origin)), Map.of())
                .has(201));
        signingPage(governorate, draft, "fa", ours, "right", theirs, "left");
        signingPage(governorate, draft, "en", ours, "left", theirs, "right");
        draft.after(governorate, "submit", "");
        passesReview(suite.as("demo-legal"), draft, "legal");
        passesReview(suite.as("demo-protocol"), draft, "protocol");
        Agreement signed = draft.after(suite.as("demo-committee"), "approve", "")
                .after(suite.as("demo-embassy-baku"), "complete-counterpart", """
                        {"party": "%s", "officialName": {"az": "Culfa Rayon İcra Hakimiyyəti"}, "place": "جلفا",
                         "signatory": {"name": "فرماندار نمونه", "post": "فرماندار"}}
                        """.formatted(theirs))
                .after(governorate, "actions", signature(theirs))
                .after(governorate, "actions", signature(ours));
        return new TerminalMemorandum(suite, signed);
    }

    /** The delegations that the province has are too small. */
    void cannotBeSignedYet() {
        Answer refused =
                agreement.seenBy(governorate()).tries(governorate(), "sign", "").isRefused(409, "authority-missing");
        assertThat(refused.json().path("missing")).as("it says what is missing").isNotEmpty();
    }

    void isSignedUnder(String delegation) {
        assertThat(agreement.after(governorate(), "sign", "").status()).isEqualTo("signed");
        JsonNode authority =
                governorate().gets(agreement.address() + "/authority").has(200).json();
        assertThat(authority.path("outcome").asText()).isEqualTo("confirmed");
        assertThat(authority.path("delegation").asText()).isEqualTo(delegation);
    }

    String urn() {
        return "urn:peyvand:agreement:" + agreement.id();
    }

    private Office governorate() {
        return suite.as("demo-governorate-03");
    }

    private static String party(Office governorate, String content) {
        return governorate
                .posts("/api/v1/parties", "{\"content\": " + content + "}", Map.of())
                .has(201)
                .json()
                .path("id")
                .asText();
    }

    private static String content(String ours, String theirs, String origin) {
        return """
                {"title": {"fa": "تفاهم‌نامهٔ پایانهٔ شبانه‌روزی کامیون‌ها", "en": "Memorandum on a terminal open day and night"},
                 "clauses": [{"number": "1", "text": {
                   "fa": "جمهوری اسلامی ایران و جمهوری آذربایجان پایانه را شبانه‌روزی باز نگه می‌دارند",
                   "en": "The parties keep the terminal open day and night"}}],
                 "subjectAreas": ["transit"], "validFrom": "%s", "validUntil": "%s", "languages": ["fa", "en"],
                 "prevailingLanguage": "en", "expectedInvestment": {"amount": "8000000.00", "currency": "USD"},
                 "parties": [{"party": "%s", "side": "a", "role": "signatory"},
                             {"party": "%s", "side": "b", "role": "signatory"}],
                 "origins": ["%s"]}
                """.formatted(TODAY, TODAY.plusYears(2), ours, theirs, origin);
    }

    private static void signingPage(
            Office office,
            Agreement agreement,
            String language,
            String ours,
            String ourSide,
            String theirs,
            String theirSide) {
        office.puts(
                        agreement.address() + "/signing-pages/" + language,
                        """
                        {"city": "تبریز", "solarHijriDate": "1404-08-21", "gregorianDate": "2025-11-12", "signers": [
                          {"party": "%s", "side": "%s", "name": "استاندار نمونه", "post": "استاندار"},
                          {"party": "%s", "side": "%s", "name": "فرماندار نمونه", "post": "فرماندار"}]}
                        """.formatted(ours, ourSide, theirs, theirSide),
                        Map.of("If-Match", "\"0\""))
                .has(200);
    }

    private static void passesReview(Office reviewer, Agreement agreement, String kind) {
        JsonNode reviews =
                reviewer.gets(agreement.address() + "/reviews").has(200).json();
        reviews.path("items").forEach(review -> {
            if (review.path("kind").asText().equals(kind)) {
                Matter.read(reviewer, "/api/v1/reviews/" + review.path("id").asText())
                        .after(reviewer, "take")
                        .after(reviewer, "approve");
            }
        });
    }

    private static String signature(String party) {
        return """
                {"party": "%s", "kind": "signed", "on": "%s", "place": "تبریز",
                 "signatory": {"name": "امضاکنندهٔ نمونه", "post": "رئیس"}}
                """.formatted(party, TODAY);
    }
}
