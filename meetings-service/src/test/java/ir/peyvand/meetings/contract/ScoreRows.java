package ir.peyvand.meetings.contract;

import static ir.peyvand.kit.caller.Role.AUDITOR;
import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.caller.Role.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.OPERATOR;
import static ir.peyvand.kit.caller.Role.SECRETARIAT;
import static ir.peyvand.kit.testing.contract.Callers.FOREIGN_PROVINCE;
import static ir.peyvand.kit.testing.contract.Callers.OWN_PROVINCE;

import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.testing.contract.AccessMatrix;
import ir.peyvand.kit.testing.contract.Call;
import java.util.List;

/** Council scores: statistics for everybody, what is behind them for the province itself and for those who see all. */
final class ScoreRows {

    private static final Role[] INSIDE = {GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR};

    private ScoreRows() {}

    static void addTo(AccessMatrix matrix) {
        matrix.row("listCouncilScores", Role.values()).shared(Call::plain);
        matrix.row("getCouncilScore", Role.values()).shared(() -> Call.on("province", FOREIGN_PROVINCE));
        for (String operation : List.of("listCouncilScoreRecords", "listCouncilRankMoves")) {
            matrix.row(operation, INSIDE)
                    .own(() -> behind(operation, OWN_PROVINCE))
                    .foreign(() -> behind(operation, FOREIGN_PROVINCE), COMMITTEE, AUDITOR, OPERATOR);
        }
        matrix.row("listScoreIndicators", Role.values()).shared(Call::plain);
        matrix.row("setScoreIndicator", COMMITTEE, OPERATOR)
                .shared(() -> Call.plain().json("""
                {"code": "sessions-held", "measure": "sessions-held", "name": {"fa": "برگزاری جلسه"}, "weight": 20,
                 "target": 1, "windowDays": 365, "effectiveFrom": "2400-01-01", "source": "شیوه‌نامهٔ نمونه"}
                """));
    }

    private static Call behind(String operation, String province) {
        Call call = Call.on("province", province);
        return operation.equals("listCouncilScoreRecords") ? call.query("indicator", "attendance") : call;
    }
}
