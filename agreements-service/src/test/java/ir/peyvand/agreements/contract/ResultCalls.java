package ir.peyvand.agreements.contract;

import static ir.peyvand.kit.testing.contract.Callers.FOREIGN_PROVINCE;
import static ir.peyvand.kit.testing.contract.Callers.OWN_PROVINCE;

import io.restassured.response.Response;
import ir.peyvand.agreements.AgreementFixtures;
import ir.peyvand.agreements.AgreementFixtures.Known;
import ir.peyvand.kit.testing.contract.Call;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Calls on commitments, reports, figures and claims that are made for the occasion. */
final class ResultCalls {

    /** No figure is reported twice. */
    private static final AtomicInteger FIGURES = new AtomicInteger();

    private static final String OTHER_PROVINCE = "IR-10";
    private static final String EVIDENCE = "{\"text\": \"کارگاه گشایش یافت\","
            + " \"attachment\": \"urn:peyvand:attachment:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10\"}";
    private static final AtomicInteger DAYS = new AtomicInteger();

    /** Signed agreements are many steps; what hangs on them is made anew for each call, the agreement is not. */
    private static final Map<String, String> SIGNED = new ConcurrentHashMap<>();

    private ResultCalls() {}

    static String signed(String lead) {
        return SIGNED.computeIfAbsent(
                lead,
                province -> AgreementFixtures.signedDomestic(province, OTHER_PROVINCE)
                        .id());
    }

    static Call ownSigned() {
        return Call.on("id", signed(OWN_PROVINCE));
    }

    static Call foreignSigned() {
        return Call.on("id", signed(FOREIGN_PROVINCE));
    }

    /** One with a plan of reports. */
    static Call ownPlanned() {
        due(OWN_PROVINCE);
        return ownSigned();
    }

    static Call foreignPlanned() {
        due(FOREIGN_PROVINCE);
        return foreignSigned();
    }

    static Supplier<Call> commitment(Supplier<Call> agreement) {
        return () -> agreement.get().json("""
                {"kind": "milestone", "title": {"fa": "گشایش کارگاه", "en": "Opening of the workshop"},
                 "party": "%s", "dueOn": "2026-09-01"}
                """.formatted(AgreementFixtures.organisationOf(OTHER_PROVINCE)));
    }

    static Supplier<Call> evidence(Supplier<Call> call) {
        return () -> call.get().json(EVIDENCE);
    }

    static Supplier<Call> commitmentReport(Supplier<Call> call) {
        return () -> call.get().json("{\"status\": \"met\", \"evidence\": " + EVIDENCE + "}");
    }

    static Supplier<Call> refusal(Supplier<Call> call) {
        return () -> call.get().json("{\"reason\": \"سند پیوست خوانا نیست\"}");
    }

    static Supplier<Call> plan(Supplier<Call> call) {
        return () -> call.get()
                .json("{\"startsOn\": \"2026-03-01\", \"endsOn\": \"2027-03-01\", \"frequency\": \"quarterly\"}");
    }

    static Supplier<Call> figure(Supplier<Call> call, String lead) {
        return () -> call.get().json("""
                {"measure": "investment", "phase": "realised", "amount": "%d.50", "currency": "IRR",
                 "asOf": "2026-05-01", "evidence": %s,
                 "shares": [{"agreement": "%s", "party": "%s", "share": "0.25"},
                            {"agreement": "%s", "party": "%s", "share": "0.75"}]}
                """.formatted(
                        FIGURES.incrementAndGet(),
                        EVIDENCE,
                        signed(lead),
                        AgreementFixtures.organisationOf(lead),
                        signed(lead),
                        AgreementFixtures.organisationOf(OTHER_PROVINCE)));
    }

    static Call scheduled(String lead) {
        Call body = commitment(Call::plain).get();
        return on(lead, "commitment", post(lead, "commitments", new String(body.body(), StandardCharsets.UTF_8), 201));
    }

    /** Reported by the governor's office of the lead, which is not the one that the matrix is walked with. */
    static Call reported(String lead) {
        Call scheduled = scheduled(lead);
        return on(
                lead,
                "commitment",
                move(
                        scheduled,
                        lead,
                        "commitments",
                        "commitment",
                        "report",
                        "{\"status\": \"partly-met\", \"evidence\": " + EVIDENCE + "}"));
    }

    static Call due(String lead) {
        Known draft = new Known(signed(lead), "");
        Response plan = AgreementFixtures.as(AgreementFixtures.governorate(lead))
                .get("/api/v1/agreements/" + draft.id() + "/report-plan");
        if (plan.statusCode() == 404) {
            AgreementFixtures.as(AgreementFixtures.governorate(lead))
                    .body("{\"startsOn\": \"2000-01-01\", \"endsOn\": \"2029-01-01\", \"frequency\": \"monthly\"}")
                    .put("/api/v1/agreements/" + draft.id() + "/report-plan")
                    .then()
                    .statusCode(200);
        }
        Response reports = AgreementFixtures.as(AgreementFixtures.governorate(lead))
                .queryParam("limit", 200)
                .get("/api/v1/agreements/" + draft.id() + "/reports");
        String report = reports.path("items.find { it.status == 'due' }.id");
        return on(
                lead,
                "report",
                AgreementFixtures.as(AgreementFixtures.governorate(lead))
                        .get("/api/v1/agreements/" + draft.id() + "/reports/" + report));
    }

    static Call submitted(String lead) {
        return on(lead, "report", move(due(lead), lead, "reports", "report", "submit", EVIDENCE));
    }

    /** An expected figure, of which dashboards know too. */
    static Call expected(String lead) {
        return on(lead, "outcome", post(lead, "outcomes", """
                {"measure": "direct-jobs", "phase": "expected", "amount": "%d", "asOf": "2026-05-01"}
                """.formatted(FIGURES.incrementAndGet()), 201));
    }

    static Call claim() {
        return Call.plain().json("""
                {"code": "T%s", "figure": "250", "unit": "memorandum", "comparison": "exactly",
                 "statement": {"fa": "دویست‌وپنجاه تفاهم‌نامه امضا شد", "en": "250 memoranda were signed"},
                 "speakerPost": "مدیرعامل", "source": "گزارش نشست", "announcedOn": "2025-11-12"}
                """.formatted(UUID.randomUUID().toString().toUpperCase(Locale.ROOT)));
    }

    static Call announced() {
        String id = AgreementFixtures.as(AgreementFixtures.AUDITOR)
                .queryParam("code", "S2-N1")
                .get("/api/v1/claims")
                .path("items[0].id");
        return Call.on("id", id);
    }

    static Call light() {
        LocalDate day = LocalDate.of(2200, 1, 1).plusDays(DAYS.incrementAndGet());
        return Call.plain().json("""
                {"frequency": "yearly", "validFrom": "%s", "yellowAfter": 380, "redAfter": 750, "source": "آیین‌نامه"}
                """.formatted(day));
    }

    private static Response post(String lead, String collection, String body, int status) {
        Response answer = AgreementFixtures.as(AgreementFixtures.governorate(lead))
                .body(body)
                .post("/api/v1/agreements/" + signed(lead) + "/" + collection);
        answer.then().statusCode(status);
        return answer;
    }

    private static Response move(
            Call call, String lead, String collection, String parameter, String verb, String body) {
        Response answer = AgreementFixtures.as(AgreementFixtures.governorate(lead))
                .header("If-Match", call.headers().get("If-Match"))
                .body(body)
                .post("/api/v1/agreements/" + signed(lead) + "/" + collection + "/"
                        + call.path().get(parameter) + "/" + verb);
        answer.then().statusCode(200);
        return answer;
    }

    private static Call on(String lead, String parameter, Response record) {
        return Call.on("id", signed(lead)).path(parameter, record.path("id")).ifMatch(record.header("ETag"));
    }
}
