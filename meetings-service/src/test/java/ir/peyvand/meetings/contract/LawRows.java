package ir.peyvand.meetings.contract;

import static ir.peyvand.kit.caller.Role.AUDITOR;
import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.caller.Role.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.LEGAL_REVIEWER;
import static ir.peyvand.kit.caller.Role.OPERATOR;
import static ir.peyvand.kit.caller.Role.PROTOCOL_REVIEWER;
import static ir.peyvand.kit.caller.Role.SECRETARIAT;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;

import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.testing.contract.AccessMatrix;
import ir.peyvand.kit.testing.contract.Call;
import ir.peyvand.kit.testing.contract.Callers;
import ir.peyvand.meetings.MeetingFixtures;
import ir.peyvand.meetings.MeetingFixtures.Known;
import ir.peyvand.meetings.law.Laws;

/** The row "obstructive laws" of the permission table: secretariats request, the committee moves, reviewers advise. */
final class LawRows {

    private static final Role[] READERS = {
        GOVERNORATE, SECRETARIAT, COMMITTEE, LEGAL_REVIEWER, PROTOCOL_REVIEWER, AUDITOR, OPERATOR
    };
    private static final Role[] READERS_OF_ALL = {COMMITTEE, LEGAL_REVIEWER, PROTOCOL_REVIEWER, AUDITOR, OPERATOR};
    private static final String ENACTED = "{\"on\": \"2026-01-15\", \"document\": \"روزنامهٔ رسمی\"}";
    private static final String REASON = "{\"reason\": \"برداشته شد\"}";

    private LawRows() {}

    static void addTo(AccessMatrix matrix) {
        laws(matrix);
        obstructions(matrix);
        requests(matrix);
        moves(matrix);
    }

    private static void laws(AccessMatrix matrix) {
        matrix.row("listObstructiveLaws", READERS).shared(Call::plain);
        matrix.row("getObstructiveLaw", READERS).shared(() -> on(Laws.law()));
        matrix.row("listObstructiveLawRevisions", READERS).shared(() -> on(Laws.law()));
        matrix.row("registerObstructiveLaw", SECRETARIAT, COMMITTEE)
                .shared(() -> Call.plain().json(Laws.content("آیین‌نامهٔ نمونه")));
        matrix.row("editObstructiveLaw", COMMITTEE).shared(() -> on(Laws.law()).json(Laws.content("آیین‌نامهٔ نمونه")));
        matrix.row("addLawArticle", SECRETARIAT, COMMITTEE)
                .shared(() -> on(Laws.law()).json(Laws.articleOf("مادهٔ ۲")));
        matrix.row("addLawArticleText", SECRETARIAT, COMMITTEE).shared(() -> {
            Laws.Article article = Laws.article();
            return on(article.law())
                    .path("article", article.id())
                    .json("{\"text\": {\"fa\": \"متن تازه\"}, \"effectiveFrom\": \"2020-01-01\"}");
        });
    }

    private static void obstructions(AccessMatrix matrix) {
        matrix.row("listObstructions", READERS).shared(() -> on(Laws.law()));
        matrix.row("getObstruction", READERS)
                .own(() -> reported(Callers.OWN_PROVINCE))
                .foreignHidden(() -> reported(Callers.FOREIGN_PROVINCE), READERS_OF_ALL);
        matrix.row("reportObstruction", GOVERNORATE, SECRETARIAT, COMMITTEE)
                .own(() -> report(Callers.OWN_PROVINCE))
                .foreign(() -> report(Callers.FOREIGN_PROVINCE), COMMITTEE);
        matrix.row("endObstruction", GOVERNORATE, SECRETARIAT, COMMITTEE)
                .own(() -> reported(Callers.OWN_PROVINCE).json(REASON))
                .foreignHidden(() -> reported(Callers.FOREIGN_PROVINCE).json(REASON), COMMITTEE);
    }

    private static void requests(AccessMatrix matrix) {
        matrix.row("listRepealRequests", READERS).shared(Call::plain);
        matrix.row("listRepealRequestsOfLaw", READERS).shared(() -> on(Laws.law()));
        matrix.row("draftRepealRequest", SECRETARIAT)
                .own(() -> draft(Callers.OWN_PROVINCE))
                .foreign(() -> draft(Callers.FOREIGN_PROVINCE));
        for (String operation : new String[] {"getRepealRequest", "listRepealRequestRevisions"}) {
            matrix.row(operation, READERS)
                    .own(() -> asked(drafted(Callers.OWN_PROVINCE)))
                    .foreignHidden(() -> asked(drafted(Callers.FOREIGN_PROVINCE)), READERS_OF_ALL);
        }
        matrix.row("editRepealRequest", SECRETARIAT)
                .own(() -> edit(Callers.OWN_PROVINCE))
                .foreignHidden(() -> edit(Callers.FOREIGN_PROVINCE));
        matrix.row("adviseOnRepealRequest", LEGAL_REVIEWER, PROTOCOL_REVIEWER)
                .shared(() -> asked(submitted()).json("{\"advice\": \"اصلاح همین ماده بس است\"}"));
    }

    private static void moves(AccessMatrix matrix) {
        for (String operation : new String[] {"submitRepealRequest", "withdrawRepealRequest"}) {
            matrix.row(operation, SECRETARIAT)
                    .own(() -> asked(drafted(Callers.OWN_PROVINCE)).json(Laws.STEP))
                    .foreignHidden(
                            () -> asked(drafted(Callers.FOREIGN_PROVINCE)).json(Laws.STEP));
        }
        matrix.row("considerRepealRequest", COMMITTEE)
                .shared(() -> asked(submitted()).json(Laws.STEP));
        matrix.row("acceptRepealRequest", COMMITTEE)
                .shared(() -> asked(considered()).json(Laws.STEP));
        matrix.row("rejectRepealRequest", COMMITTEE)
                .shared(() -> asked(considered()).json(Laws.STEP));
        matrix.row("enactRepealRequest", COMMITTEE)
                .shared(() -> asked(Laws.moved(MeetingFixtures.COMMITTEE, considered(), "accept", Laws.STEP))
                        .json(ENACTED));
    }

    private static Call on(Known law) {
        return Call.on("id", law.id()).ifMatch(law.tag());
    }

    private static Call asked(Known request) {
        return Call.on("request", request.id()).ifMatch(request.tag());
    }

    private static Call report(String province) {
        Laws.Article article = Laws.article();
        return Call.on("id", article.law().id()).json(Laws.obstruction(article, province, ""));
    }

    private static Call reported(String province) {
        Laws.Article article = Laws.article();
        Known obstruction = Known.of(Laws.report(Callers.maker(province), article, province, ""));
        return Call.on("id", article.law().id())
                .path("obstruction", obstruction.id())
                .ifMatch(obstruction.tag());
    }

    private static Call draft(String province) {
        Laws.Article article = Laws.article();
        return Call.on("id", article.law().id()).json(Laws.amendment(article, province));
    }

    private static Call edit(String province) {
        Laws.Article article = Laws.article();
        return asked(Laws.drafted(article, province)).json("{" + Laws.amendment(article) + "}");
    }

    private static Known drafted(String province) {
        return Laws.drafted(Laws.article(), province);
    }

    private static Known submitted() {
        return Laws.moved(secretariat(Callers.OWN_PROVINCE), drafted(Callers.OWN_PROVINCE), "submit", Laws.STEP);
    }

    private static Known considered() {
        return Laws.moved(MeetingFixtures.COMMITTEE, submitted(), "consider", Laws.STEP);
    }
}
