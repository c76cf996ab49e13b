package ir.peyvand.agreements.contract;

import ir.peyvand.kit.testing.contract.Call;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Calls on likenesses that are made for the occasion. */
final class SimilarityCalls {

    private static final LocalDate FAR_AWAY = LocalDate.of(2900, 1, 1);
    private static final AtomicInteger RULES = new AtomicInteger();

    private SimilarityCalls() {}

    static Call comparison() {
        return Call.plain().json("""
                {"title": {"fa": "یادداشت تفاهم گردشگری سلامت"}, "provinces": ["IR-03"], "countries": ["TR"],
                 "subjectAreas": ["tourism"], "signedOn": "2025-03-01", "validFrom": "2025-03-01",
                 "validUntil": "2027-03-01", "text": {"fa": "دو طرف در گردشگری سلامت همکاری می‌کنند"},
                 "parties": [{"name": {"fa": "استان ارزروم"}, "side": "b", "role": "signatory"}],
                 "clauses": [{"number": "1", "text": {"fa": "موضوع تفاهم"}}]}
                """);
    }

    /** From a day that no test reaches. */
    static Call rule() {
        return Call.plain().json("""
                {"weights": {"title": 0.54, "text": 0.1, "parties": 0.14, "places": 0.09, "subjects": 0.09, "period": 0.04},
                 "threshold": 0.7, "validFrom": "%s", "source": "مصوبهٔ کمیته"}
                """.formatted(FAR_AWAY.plusDays(RULES.incrementAndGet())));
    }
}
