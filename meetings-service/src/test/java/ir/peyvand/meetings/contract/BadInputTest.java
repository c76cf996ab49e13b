package ir.peyvand.meetings.contract;

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

    @TestHTTPResource(value = "/openapi?format=json", management = true)
    URI document;

    @TestFactory
    Stream<DynamicNode> nonsenseIsRefusedByNameAndChangesNothing() {
        return new BadInput(ApiDocument.at(document), MeetingsMatrix.matrix())
                .refuses("listBodies", "q", "x".repeat(301))
                .refuses("listBodies", "kind", "club")
                .refuses("listBodies", "code", "dc 03")
                .refuses("listBodies", "province", "IR-99")
                .refuses("listBodies", "country", "XX")
                .refuses("listBodies", "parent", "somebody")
                .refuses("listBodies", "dissolved", "perhaps")
                .refuses("listRoadmaps", "status", "lost")
                .refuses("listRoadmaps", "body", "somebody")
                .refuses("listRoadmaps", "province", "IR-99")
                .refuses("listPublications", "q", "x".repeat(301))
                .refuses("listPublications", "status", "lost")
                .refuses("listPublications", "recordKind", "axis")
                .refuses("listPublications", "province", "IR-99")
                .refuses("listPublications", "onFrom", "1404-12-30", "yesterday")
                .refuses("listPublications", "onTo", "1404-12-30", "yesterday")
                .refusesQuery("listPublications", "onFrom=2026-02-01&onTo=2026-01-01", "?onTo")
                .refuses("listPublications", "changedSincePublished", "perhaps")
                .refuses("getBodyCalendar", "from", "1404-12-30", "yesterday")
                .refuses("getBodyCalendar", "to", "1404-12-30", "yesterday", "9000-01-01")
                .refusesQuery("getBodyCalendar", "from=2026-02-01&to=2026-01-01", "?to")
                .refuses("getOwnCalendar", "from", "1404-12-30", "yesterday")
                .refuses("getOwnCalendar", "to", "1404-12-30", "yesterday", "9000-01-01")
                .refusesQuery("getOwnCalendar", "from=2026-02-01&to=2026-01-01", "?to")
                .refuses("listWorkItems", "kind", "magic")
                .refuses("listWorkItems", "state", "lost", "open,closed")
                .refuses("listWorkItems", "recordType", "A b")
                .refuses("listWorkItems", "facets", "colour")
                .refuses("listWorkItems", "assignee", "somebody", "secretariat:IR-99", "committee")
                .refusesQuery("listWorkItems", "mine=false", "?assignee")
                .refusesQuery("listWorkItems", "mine=false&assignee=secretariat", "?assignee")
                .refuses("listEscalations", "resolution", "something")
                .refuses("listEscalations", "level", "king")
                .refuses("listEscalations", "status", "lost")
                .refuses("listEscalations", "province", "IR-99")
                .refuses("listEscalations", "recipient", "somebody", "mission:EMB-XX-YYY")
                .refuses("listEscalations", "sort", "size", "newest,rank")
                .refuses("listEscalations", "facets", "colour")
                .refuses("listEscalationRules", "ladder", "A b")
                .refuses("listEscalationRules", "on", "1404-12-30", "yesterday")
                .refuses("listCompositions", "on", "1404-12-30", "yesterday")
                .refuses("listSeats", "on", "1404-12-30", "yesterday")
                .refuses("listMeetings", "q", "x".repeat(301))
                .refuses("listMeetings", "kind", "party")
                .refuses("listMeetings", "status", "open")
                .refuses("listMeetings", "body", "somebody")
                .refuses("listMeetings", "province", "IR-99")
                .refuses("listMeetings", "mission", "EMB-XX-XXX")
                .refuses("listMeetings", "country", "XX")
                .refuses("listMeetings", "series", "first")
                .refuses("listMeetings", "origin", "http://example.org")
                .refuses("listMeetings", "from", "1404-12-30", "yesterday")
                .refuses("listMeetings", "to", "1404-12-30", "yesterday")
                .refuses("listMeetings", "modifiedSince", "1404-12-30", "yesterday")
                .refuses("listMeetings", "facets", "colour")
                .refuses("listMeetings", "sort", "size")
                .refuses("attachToMeeting", "type", "song", "annex,scan")
                .refuses("attachToMeeting", "language", "Persian!")
                .refuses("attachToMeeting", "fileName", "../secret.pdf", "a/b.pdf", ".hidden", "=cmd.pdf")
                .refuses("listCouncilScores", "on", "1404-12-30", "9000-01-01")
                .refuses("getCouncilScore", "on", "1404-12-30", "9000-01-01")
                .refuses("listCouncilScoreRecords", "indicator", "beauty")
                .refuses("listCouncilScoreRecords", "on", "1404-12-30", "9000-01-01")
                .refuses("listCouncilScoreRecords", "done", "perhaps")
                .refuses("listCouncilRankMoves", "on", "1404-12-30", "9000-01-01")
                .refuses("listScoreIndicators", "on", "1404-12-30", "yesterday")
                .refuses("listDelegations", "q", "x".repeat(301))
                .refuses("listDelegations", "province", "IR-99")
                .refuses("listDelegations", "status", "lost")
                .refuses("listDelegations", "subject", "magic")
                .refuses("listDelegations", "country", "XX")
                .refuses("listDelegations", "facets", "colour")
                .refuses("checkDelegation", "subject", "magic")
                .refuses("checkDelegation", "country", "XX")
                .refuses("checkDelegation", "amount", "-1", "1e3", "NaN", "1.001", "1234567890123456789")
                .refuses("checkDelegation", "currency", "EURO", "XYZ")
                .refuses("listObstructiveLaws", "q", "x".repeat(301))
                .refuses("listObstructiveLaws", "kind", "poem")
                .refuses("listObstructiveLaws", "province", "IR-99")
                .refuses("listObstructiveLaws", "request", "lost")
                .refuses("listObstructiveLaws", "facets", "colour")
                .refuses("listRepealRequests", "province", "IR-99")
                .refuses("listRepealRequests", "status", "lost")
                .walk();
    }
}
