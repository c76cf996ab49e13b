package ir.peyvand.agreements.contract;

import ir.peyvand.agreements.AgreementFixtures;
import ir.peyvand.agreements.ReviewFixtures;
import ir.peyvand.kit.testing.contract.Call;
import ir.peyvand.kit.testing.contract.Callers;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Calls about the form of agreements that are made for the occasion. */
final class FormCalls {

    private static final AtomicInteger RULES = new AtomicInteger();
    private static final String CITY = "/signingPages/fa/city";
    private static final String CITY_RULE = "city-of-signing";

    private FormCalls() {}

    static Call rule() {
        return Call.plain().json("""
                {"code": "matrix-rule-%d", "check": "signature-side", "severity": "warning", "levels": ["foreign-national"],
                 "parameters": {"languages": ["ru"], "side": "left"}, "validFrom": "2100-01-01", "validUntil": "2101-01-01",
                 "sentence": {"fa": "امضا در سمت چپ", "en": "Signed on the left"},
                 "source": {"fa": "مصوبهٔ کمیته", "en": "Decision of the committee"}}
                """.formatted(RULES.incrementAndGet()));
    }

    static Supplier<Call> waiver(Supplier<Call> abroad) {
        return () -> abroad.get()
                .json("{\"rule\": \"%s\", \"pointer\": \"%s\", \"reason\": \"شهر در متن آمده است\"}"
                        .formatted(CITY_RULE, CITY));
    }

    static Supplier<Call> revocation(Supplier<Call> abroad) {
        return () -> {
            Call call = abroad.get();
            String waiver = ReviewFixtures.waive(
                            AgreementFixtures.PROTOCOL, call.path().get("id"), CITY_RULE, CITY)
                    .path("id");
            return call.path("waiver", waiver).ifMatch("\"0\"").json("{\"reason\": \"متن شهر را ندارد\"}");
        };
    }

    static Supplier<Call> copy(Supplier<Call> agreement) {
        return () -> agreement.get().path("language", "fa").ifMatch("\"0\"");
    }

    static Supplier<Call> page(Supplier<Call> agreement) {
        return () -> copy(agreement).get().json("""
                {"city": "تبریز", "solarHijriDate": "1404-08-21", "gregorianDate": "2025-11-12",
                 "signers": [{"party": "%s", "side": "right", "name": "امضاکنندهٔ نمونه", "post": "مدیرعامل"}]}
                """.formatted(AgreementFixtures.organisationOf(Callers.OWN_PROVINCE)));
    }
}
