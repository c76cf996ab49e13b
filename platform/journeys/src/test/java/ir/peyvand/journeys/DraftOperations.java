package ir.peyvand.journeys;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Every operation that there is on one agreement, each with a body that is well formed. */
final class DraftOperations {

    private static final String JSON = "application/json";
    private static final String PARTY = UUID.randomUUID().toString();
    private static final String REASON = "{\"reason\": \"بی‌اجازه\"}";
    private static final String ENDED = "{\"on\": \"2026-01-02\", \"reason\": \"بی‌اجازه\"}";
    private static final String DATED = "{\"on\": \"2026-01-02\", \"reference\": \"الف/۱\"}";
    private static final String EVIDENCE = "{\"text\": \"گزارش\"}";
    private static final String CONTENT = "{\"title\": {\"fa\": \"ربوده\"}, \"subjectAreas\": [\"tourism\"]}";
    private static final List<String> READ = List.of(
            "",
            "/attachments",
            "/attachments/{part}",
            "/attachments/{part}/content",
            "/authority",
            "/commitments",
            "/commitments/{part}",
            "/form-findings",
            "/form-waivers",
            "/likenesses",
            "/ocds",
            "/outcomes",
            "/outcomes/{part}",
            "/report-plan",
            "/reports",
            "/reports/{part}",
            "/reviews",
            "/revisions",
            "/signing-pages/fa",
            "/steps");

    private DraftOperations() {}

    static List<Attempt> on(String id) {
        String agreement = Agreement.AGREEMENTS + "/" + id;
        String part = UUID.randomUUID().toString();
        Stream<Attempt> reads =
                READ.stream().map(rest -> new Attempt("GET", agreement + rest.replace("{part}", part), JSON, ""));
        return Stream.concat(reads, writes(agreement, part)).toList();
    }

    private static Stream<Attempt> writes(String agreement, String part) {
        return Stream.of(
                new Attempt("PUT", agreement, JSON, "{\"content\": " + CONTENT + "}"),
                new Attempt("PUT", agreement + "/report-plan", JSON, """
                        {"startsOn": "2026-01-02", "endsOn": "2027-01-02", "frequency": "yearly"}
                        """),
                new Attempt("PUT", agreement + "/signing-pages/fa", JSON, "{\"signers\": []}"),
                post(
                        agreement,
                        "actions",
                        "{\"party\": \"" + PARTY + "\", \"kind\": \"signed\", \"on\": \"2026-01-02\"}"),
                post(
                        agreement,
                        "amend",
                        "{\"content\": " + CONTENT + ", \"agreedOn\": \"2026-01-02\", \"reason\": \"بی‌اجازه\"}"),
                post(agreement, "approve", ""),
                new Attempt(
                        "POST",
                        agreement + "/attachments?type=annex&language=fa&fileName=a.pdf",
                        "application/pdf",
                        "%PDF-1.7\n%%EOF"),
                post(agreement, "attachments/" + part + "/withdraw", REASON),
                post(
                        agreement,
                        "commitments",
                        "{\"kind\": \"commitment\", \"title\": {\"fa\": \"کار\"}, \"dueOn\": \"2027-01-02\"}"),
                post(agreement, "commitments/" + part + "/refuse", REASON),
                post(
                        agreement,
                        "commitments/" + part + "/report",
                        "{\"status\": \"met\", \"evidence\": " + EVIDENCE + "}"),
                post(agreement, "commitments/" + part + "/verify", ""),
                post(agreement, "complete", ENDED),
                post(
                        agreement,
                        "complete-counterpart",
                        "{\"party\": \"" + PARTY + "\", \"signatory\": {\"name\": \"کسی\"}}"),
                post(agreement, "enter-into-force", "{\"on\": \"2026-01-02\"}"),
                post(
                        agreement,
                        "form-waivers",
                        "{\"rule\": \"equal-dates\", \"pointer\": \"/signingPages/fa\", \"reason\": \"بی‌اجازه\"}"),
                post(agreement, "form-waivers/" + part + "/revoke", REASON),
                post(agreement, "lapse", ENDED),
                post(agreement, "outcomes", """
                        {"measure": "direct-jobs", "phase": "realised", "amount": "40", "asOf": "2026-01-02",
                         "evidence": {"text": "گزارش"}}
                        """),
                post(agreement, "outcomes/" + part + "/reject", REASON),
                post(agreement, "outcomes/" + part + "/verify", ""),
                post(agreement, "record-notification", DATED),
                post(agreement, "record-registration", DATED),
                post(
                        agreement,
                        "renew",
                        "{\"validUntil\": \"2199-01-02\", \"agreedOn\": \"2026-01-02\", \"reason\": \"بی‌اجازه\"}"),
                post(agreement, "reports/" + part + "/accept", ""),
                post(agreement, "reports/" + part + "/refuse", REASON),
                post(agreement, "reports/" + part + "/submit", EVIDENCE),
                post(agreement, "return", REASON),
                post(agreement, "sign", ""),
                post(agreement, "submit", ""),
                post(agreement, "terminate", ENDED),
                post(agreement, "withdraw", REASON));
    }

    private static Attempt post(String agreement, String rest, String body) {
        return new Attempt("POST", agreement + "/" + rest, JSON, body);
    }
}
