package ir.peyvand.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two councils: East Azerbaijan and Ardabil find that they have the same problem at the border, meet, resolve, get the
 * authority that they lack, and sign; one thread leads from the problem to the signature.
 */
@ExtendWith(RunningSuite.class)
class TwoCouncilsJourney {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final String AXES = "/api/v1/axes";

    @Test
    void fromAProblemThatTwoProvincesHaveToASignatureUnderADelegation(Suite suite) {
        Matter problem = bothFindTheSameProblem(suite);
        Matter session = theirCouncilsMeet(suite, problem);
        Matter resolution = theyResolve(suite, session, problem);
        Matter referral = theyReferItUp(suite, resolution);
        Matter delegation = theyAskForTheAuthorityTheyLack(suite, referral);
        TerminalMemorandum agreement = TerminalMemorandum.readyToSign(suite, delegation.urn());
        agreement.cannotBeSignedYet();
        itIsGranted(suite, delegation);
        agreement.isSignedUnder(delegation.urn());

        List<String> way = List.of(problem.urn(), resolution.urn(), referral.urn(), delegation.urn(), agreement.urn());
        Trail trail = Trail.through(suite.as("demo-governorate-03"), problem.urn());
        assertThat(trail.urns()).as("no record before one that it came from").containsSubsequence(way);
        assertThat(trail.leadsThrough(way)).isTrue();
        assertThat(trail.leadsThrough(List.of(session.urn(), problem.urn(), resolution.urn())))
                .as("the meeting stands between what was raised and what was resolved")
                .isTrue();
        theOtherCouncilFollowsItAsFarAsItIsItsOwn(suite, problem, way);
        aForeignProvinceSeesNoLink(suite, way);
    }

    /** In other words; the service finds the likeness, and both agree that it is one. */
    private static Matter bothFindTheSameProblem(Suite suite) {
        Office tabriz = suite.as("demo-secretariat-03");
        Office ardabil = suite.as("demo-secretariat-24");
        Matter first = raise(
                tabriz,
                "معطلی کامیون‌های صادراتی در پایانه‌های مرزی با جمهوری آذربایجان",
                "کامیون‌های صادراتی سه تا پنج روز در صف پایانهٔ مرزی می‌مانند و میوه در راه خراب می‌شود");
        Matter second = raise(
                ardabil,
                "صف طولانی کامیون صادراتی در پایانهٔ مرزی با آذربایجان",
                "کامیون‌ها چند روز پشت مرز می‌مانند و بار میوهٔ صادراتی خراب می‌شود");
        JsonNode found =
                ardabil.gets(second.address() + "/merge-offers").has(200).json();
        assertThat(found.at("/items")).hasSize(1);
        String offer = "/merge-offers/" + found.at("/items/0/id").asText();
        Matter forArdabil = Matter.read(ardabil, second.address() + offer);
        assertThat(forArdabil.record().path("found").asBoolean()).isTrue();
        assertThat(forArdabil.record().path("parts"))
                .as("it says by what they are alike")
                .isNotEmpty();
        assertThat(forArdabil.all("awaiting")).containsExactly("IR-03", "IR-24");
        Matter forTabriz = Matter.read(tabriz, first.address() + offer);
        assertThat(forTabriz.after(tabriz, "accept").status()).isEqualTo("offered");
        assertThat(forArdabil.after(ardabil, "accept").status()).isEqualTo("accepted");
        assertThat(second.seenBy(ardabil).status()).isEqualTo("merged");
        Matter one = first.seenBy(ardabil);
        assertThat(one.status()).isEqualTo("submitted");
        assertThat(one.record().path("sponsors"))
                .as("both stand behind it, each with its text")
                .hasSize(2);
        assertThat(one.record().at("/weight/value").asInt()).isGreaterThan(1);
        return one;
    }

    private static Matter raise(Office secretariat, String title, String text) {
        return Matter.begun(secretariat, AXES, """
                {"content": {"kind": "problem", "title": {"fa": "%s"}, "body": {"fa": "%s"},
                 "workingGroup": "non-oil-exports", "subject": "transit", "countries": ["AZ"]}}
                """.formatted(title, text)).after(secretariat, "submit");
    }

    private static Matter theirCouncilsMeet(Suite suite, Matter problem) {
        Office tabriz = suite.as("demo-secretariat-03");
        Matter session = Matter.begun(tabriz, "/api/v1/meetings", """
                {"content": {"kind": "joint-council-session", "province": "IR-03", "body": "%s",
                 "title": {"fa": "جلسهٔ مشترک شوراهای آذربایجان شرقی و اردبیل"}, "place": {"fa": "تبریز"},
                 "participants": [{"body": "%s", "role": "invited"}],
                 "startsAt": "%sT05:30:00Z", "endsAt": "%sT08:30:00Z"}}
                """.formatted(
                Bodies.idOf(tabriz, "DC-03"), Bodies.idOf(tabriz, "DC-24"), TODAY.minusDays(1), TODAY.minusDays(1)));
        problem.after(tabriz, "take-up", "{\"meeting\": \"%s\"}".formatted(session.id()));
        int missing = 4;
        for (String seat :
                List.of("demo-governorate-03", "demo-secretariat-03", "demo-governorate-24", "demo-secretariat-24")) {
            Answer refused = session.tries(tabriz, "call", "").isRefused(409, "consents-missing");
            assertThat(refused.json().path("missing")).hasSize(missing);
            suite.as(seat)
                    .posts(session.address() + "/consents", "{}", Map.of())
                    .has(201);
            missing--;
        }
        session.after(tabriz, "call").after(tabriz, "hold");
        assertThat(session.after(tabriz, "conclude").status()).isEqualTo("concluded");
        assertThat(problem.seenBy(suite.as("demo-secretariat-24")).status()).isEqualTo("adopted");
        return session;
    }

    private static Matter theyResolve(Suite suite, Matter session, Matter problem) {
        Office tabriz = suite.as("demo-secretariat-03");
        Matter proposed = Matter.begun(tabriz, "/api/v1/resolutions", """
                {"content": {"title": {"fa": "پایانهٔ مشترک شبانه‌روزی با جمهوری آذربایجان"},
                 "text": {"fa": "دربارهٔ پایانه‌ای که شب و روز باز باشد با طرف آذربایجانی تفاهم شود"},
                 "decidingBody": "%s", "leadBody": "%s", "coActors": ["%s"], "meeting": "%s",
                 "owner": {"office": "governorate:IR-03"}, "dueOn": "%s", "evidenceType": "document",
                 "ladder": "joint-council", "origins": ["%s"]}}
                """.formatted(
                        Bodies.idOf(tabriz, "DC-03"),
                        Bodies.idOf(tabriz, "SEC-03"),
                        Bodies.idOf(tabriz, "DC-24"),
                        session.id(),
                        TODAY.plusDays(90),
                        problem.urn()));
        Matter adopted = proposed.after(tabriz, "adopt", "{\"decidedOn\": \"%s\"}".formatted(TODAY.minusDays(1)));
        assertThat(adopted.seenBy(suite.as("demo-secretariat-24")).status()).isEqualTo("adopted");
        return adopted;
    }

    private static Matter theyReferItUp(Suite suite, Matter resolution) {
        Office tabriz = suite.as("demo-secretariat-03");
        Office committee = suite.as("demo-committee");
        Matter sent = Matter.begun(tabriz, "/api/v1/referrals", """
                {"subject": "%s", "fromBody": "%s", "toBody": "%s", "dueOn": "%s",
                 "request": {"fa": "اختیار امضای تفاهم پایانه به استان داده شود"}}
                """.formatted(
                resolution.urn(), Bodies.idOf(tabriz, "DC-03"), Bodies.idOf(tabriz, "NDC"), TODAY.plusDays(30)));
        Matter accepted = sent.after(committee, "receive").after(committee, "accept", "{}");
        assertThat(accepted.seenBy(tabriz).status())
                .as("the origin sees it at once")
                .isEqualTo("accepted");
        return accepted;
    }

    private static Matter theyAskForTheAuthorityTheyLack(Suite suite, Matter referral) {
        return Matter.begun(suite.as("demo-secretariat-03"), "/api/v1/delegations", """
                {"province": "IR-03", "content": {"title": {"fa": "اختیار پایانهٔ مشترک مرزی"},
                 "purpose": {"fa": "امضای تفاهم پایانهٔ شبانه‌روزی"},
                 "legalBasis": {"fa": "مبنای حقوقی نمونه"},
                 "requestedFrom": {"kind": "first-vice-president", "name": {"fa": "معاون اول رئیس‌جمهور"}},
                 "subjects": ["transit"], "countries": ["AZ"], "ceiling": {"amount": "9000000.00", "currency": "USD"},
                 "validFrom": "%s", "validUntil": "%s", "origins": ["%s"]}}
                """.formatted(
                        TODAY, TODAY.plusYears(2), referral.urn()));
    }

    private static void itIsGranted(Suite suite, Matter delegation) {
        Matter granted =
                delegation.after(suite.as("demo-committee"), "grant", "{\"document\": \"نامهٔ نمونهٔ شمارهٔ ۴۵\"}");
        assertThat(granted.status()).isEqualTo("granted");
    }

    /** It sees what the session brought and where that went, and nothing of what another province has asked for on its own. */
    private static void theOtherCouncilFollowsItAsFarAsItIsItsOwn(Suite suite, Matter problem, List<String> way) {
        Trail trail = Trail.through(suite.as("demo-governorate-24"), problem.urn());
        assertThat(trail.leadsThrough(way.subList(0, 3))).isTrue();
        assertThat(trail.urns()).doesNotContainAnyElementsOf(way.subList(3, way.size()));
    }

    private static void aForeignProvinceSeesNoLink(Suite suite, List<String> way) {
        Office kerman = suite.as("demo-governorate-08");
        for (String urn : way) {
            Trail.showsNothingOf(urn, kerman);
        }
    }
}
