package ir.peyvand.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The summit: the provinces of the north-west and the missions of their neighbours meet in three working groups, adopt 63 axes
 * as one package, resolve what the axes propose, pass upwards what is not in their hands, and tell the public.
 */
@ExtendWith(RunningSuite.class)
class SummitJourney {

    private static final int AXES = 63;
    private static final int PROPOSED = 14;
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final LocalDate DAY = TODAY.minusDays(2);
    private static final String FILE = "meetings-service/src/main/resources/demo/axes-63.csv";
    private static final List<String> WORKING_GROUPS = List.of("foreign-investment", "non-oil-exports", "tourism");

    @Test
    void sixtyThreeAxesBecomeOnePackageAndWhatItProposesIsResolved(Suite suite) throws IOException {
        Office committee = suite.as("demo-committee");
        Matter summit = isCalled(suite, committee);
        theAxesComeIn(suite, summit);
        summit.after(committee, "hold").after(committee, "conclude");
        sixtyThreeInSixtyThreeOut(suite, summit);

        List<Matter> resolutions = whatWasProposedIsResolved(suite, committee, summit);
        whatIsNotInTheirHandsGoesUp(suite, resolutions.getFirst(), resolutions.getLast());
        Matter twin = thePublicReadsOfIt(suite, summit);
        theDashboardSeesTheTwinAndNothingElse(suite, summit, resolutions, twin);
        oneThreadLeadsFromTheSummitToAllOfIt(suite, summit, resolutions, twin);
        itStandsInTheCalendarsOfWhoTookPart(suite, summit);
    }

    /** Its group says who takes part. */
    private static Matter isCalled(Suite suite, Office committee) {
        Matter group = Matter.read(committee, "/api/v1/bodies/RG-1");
        assertThat(group.all("provinces")).contains("IR-03", "IR-04", "IR-19", "IR-24");
        Matter draft = Matter.begun(committee, "/api/v1/meetings", """
                {"content": {"kind": "regional-meeting", "body": "%s", "place": {"fa": "اردبیل", "en": "Ardabil"},
                 "title": {"fa": "اجلاس استانداران شمال غرب", "en": "Summit of the governors of the north-west"},
                 "participants": [{"body": "%s", "role": "invited"}, {"body": "%s", "role": "invited"},
                                  {"body": "%s", "role": "invited"}],
                 "startsAt": "%sT05:30:00Z", "endsAt": "%sT14:30:00Z"}}
                """.formatted(
                        group.id(),
                        Bodies.idOf(committee, "WG-INVESTMENT"),
                        Bodies.idOf(committee, "WG-EXPORTS"),
                        Bodies.idOf(committee, "WG-TOURISM"),
                        DAY,
                        DAY));
        Matter called = draft.after(committee, "call");
        assertThat(called.all("missions")).contains("EMB-AZ-BAK", "EMB-TR-ANK");
        assertThat(called.record().path("composition").asText())
                .as("whatever becomes of the group, its composition of the day stays")
                .isNotEmpty();
        assertThat(called.seenBy(suite.as("demo-embassy-baku")).status()).isEqualTo("called");
        suite.as("demo-governorate-08").gets(called.address()).isRefused(404, "not-found");
        return called;
    }

    private static void theAxesComeIn(Suite suite, Matter summit) throws IOException {
        Office operator = suite.as("demo-operator");
        byte[] file = axesFor(suite, summit);
        JsonNode report =
                operator.sends("axes", file, "text/csv", "all-or-nothing").ends();
        assertThat(report.path("accepted").asInt()).as("%s", report).isEqualTo(AXES);
        JsonNode again =
                operator.sends("axes", file, "text/csv", "accept-valid").ends();
        assertThat(again.path("duplicates").asInt())
                .as("nothing comes in twice")
                .isEqualTo(AXES);

        JsonNode agenda = operator.gets(summit.address() + "/axes?limit=1&facets=workingGroup")
                .has(200)
                .json();
        assertThat(agenda.at("/total/value").asInt()).isEqualTo(AXES);
        assertThat(agenda.at("/facets/workingGroup").findValuesAsText("value"))
                .containsExactlyInAnyOrderElementsOf(WORKING_GROUPS);
    }

    /** The axes of the published report, as they were brought up again at this summit. */
    private static byte[] axesFor(Suite suite, Matter summit) throws IOException {
        String[] lines = Files.readString(suite.project().resolve(FILE)).split("\r?\n");
        var file = new StringBuilder(lines[0]).append(",meeting\r\n");
        for (int i = 1; i < lines.length; i++) {
            String[] cells = lines[i].split(",", 5);
            cells[3] += "، پیگیری در اجلاس";
            file.append(String.join(",", cells)).append(',').append(summit.id()).append("\r\n");
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void sixtyThreeInSixtyThreeOut(Suite suite, Matter summit) {
        Office embassy = suite.as("demo-embassy-baku");
        Matter concluded = summit.seenBy(embassy);
        assertThat(concluded.status()).isEqualTo("concluded");
        JsonNode conclusion =
                embassy.gets(summit.address() + "/conclusion").has(200).json();
        List<Integer> numbers = new ArrayList<>();
        conclusion.path("axes").forEach(axis -> numbers.add(axis.path("number").asInt()));
        assertThat(numbers)
                .as("numbered without a gap")
                .isEqualTo(IntStream.rangeClosed(1, AXES).boxed().toList());
        String digest = concluded.record().path("packageDigest").asText();
        assertThat(conclusion.path("digest").asText()).isEqualTo(digest);
        assertThat(sha256(embassy.gets(summit.address() + "/conclusion/package")
                        .has(200)
                        .bytes()))
                .as("whoever holds the package can verify it alone")
                .isEqualTo(digest);
        JsonNode verified = embassy.gets(summit.address() + "/conclusion/verification")
                .has(200)
                .json();
        assertThat(verified.path("intact").asBoolean()).isTrue();
        assertThat(verified.path("size").asInt()).isEqualTo(AXES);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException unavailable) {
            throw new IllegalStateException("every Java platform has SHA-256", unavailable);
        }
    }

    /** Text, meeting and working group come from the axis; the guarantee does not. */
    private static List<Matter> whatWasProposedIsResolved(Suite suite, Office committee, Matter summit) {
        JsonNode proposed = committee
                .gets(summit.address() + "/axes?kind=proposed-resolution&sort=number&limit=200")
                .has(200)
                .json()
                .path("items");
        assertThat(proposed).hasSize(PROPOSED);
        String group = Bodies.idOf(committee, "RG-1");
        String lead = Bodies.idOf(committee, "PFRC");
        List<Matter> resolutions = new ArrayList<>();
        for (JsonNode axis : proposed) {
            Matter resolution = Matter.begun(committee, "/api/v1/resolutions", """
                    {"content": {"axis": "%s", "decidingBody": "%s", "leadBody": "%s", "ladder": "regional-group",
                     "owner": {"office": "secretariat:IR-03"}, "dueOn": "%s", "evidenceType": "report"}}
                    """.formatted(
                            axis.path("id").asText(), group, lead, TODAY.plusDays(180)));
            assertThat(resolution.record().path("title")).isEqualTo(axis.path("title"));
            assertThat(resolution.record().path("meeting").asText()).isEqualTo(summit.id());
            resolutions.add(resolution.after(committee, "adopt", "{\"decidedOn\": \"%s\"}".formatted(DAY)));
        }
        Matter first = resolutions.getFirst();
        assertThat(first.seenBy(suite.as("demo-governorate-19")).status()).isEqualTo("adopted");
        suite.as("demo-governorate-08").gets(first.address()).isRefused(404, "not-found");
        return resolutions;
    }

    /** The centre takes one up and sends the other back; both answers are seen where they came from. */
    private static void whatIsNotInTheirHandsGoesUp(Suite suite, Matter one, Matter other) {
        Office tabriz = suite.as("demo-secretariat-03");
        Office committee = suite.as("demo-committee");
        Matter accepted = refers(tabriz, one).after(committee, "receive").after(committee, "accept", "{}");
        assertThat(accepted.seenBy(tabriz).status()).isEqualTo("accepted");
        committee
                .posts("/api/v1/referrals", referral(committee, one, "NDC", "RG-1"), Map.of())
                .isRefused(409, "referral-loop");

        Matter refused = refers(tabriz, other)
                .after(committee, "receive")
                .after(committee, "refuse", "{\"reason\": \"در اختیار خود استان‌هاست\"}");
        assertThat(refused.seenBy(tabriz).record().path("refusal").asText()).isNotBlank();
    }

    private static Matter refers(Office office, Matter resolution) {
        return Matter.begun(office, "/api/v1/referrals", referral(office, resolution, "RG-1", "NDC"));
    }

    private static String referral(Office office, Matter resolution, String from, String to) {
        return """
                {"subject": "%s", "fromBody": "%s", "toBody": "%s", "request": {"fa": "در شورای مرکز تصویب شود"}}
                """.formatted(resolution.urn(), Bodies.idOf(office, from), Bodies.idOf(office, to));
    }

    private static Matter thePublicReadsOfIt(Suite suite, Matter summit) {
        Office committee = suite.as("demo-committee");
        Matter twin = Matter.begun(committee, "/api/v1/publications", """
                {"record": "%s", "title": {"fa": "اجلاس شمال غرب پایان یافت"},
                 "text": {"fa": "استانداران و نمایندگی‌ها شصت و سه محور را تصویب کردند"}}
                """.formatted(summit.urn()));
        suite.as("demo-dashboard").gets(twin.address()).isRefused(404, "not-found");
        Matter published = twin.after(committee, "publish");
        assertThat(published.record().path("changedSincePublished").asBoolean()).isFalse();
        return published;
    }

    private static void theDashboardSeesTheTwinAndNothingElse(
            Suite suite, Matter summit, List<Matter> resolutions, Matter twin) {
        Office dashboard = suite.as("demo-dashboard");
        Answer shown = dashboard.gets(twin.address()).has(200);
        assertThat(shown.json().path("on").asText()).isEqualTo(DAY.toString());
        assertThat(shown.text())
                .as("the twin has a text of its own and names no record")
                .doesNotContain(summit.id());
        for (String hidden : List.of("", "/axes", "/conclusion")) {
            dashboard.gets(summit.address() + hidden).isRefused(403, "forbidden");
        }
        dashboard.gets(resolutions.getFirst().address()).isRefused(403, "forbidden");
        dashboard.gets("/api/v1/referrals").isRefused(403, "forbidden");
        Trail.showsNothingOf(summit.urn(), dashboard);
    }

    private static void oneThreadLeadsFromTheSummitToAllOfIt(
            Suite suite, Matter summit, List<Matter> resolutions, Matter twin) {
        Trail trail = Trail.through(suite.as("demo-governorate-19"), summit.urn());
        assertThat(trail.leadsThrough(List.of(summit.urn(), twin.urn()))).isTrue();
        for (Matter resolution : resolutions) {
            String axis = "urn:peyvand:axis:" + resolution.record().path("axis").asText();
            assertThat(trail.leadsThrough(List.of(summit.urn(), axis, resolution.urn())))
                    .as("from the summit to an axis, and to what became of it")
                    .isTrue();
        }
        Trail twins = Trail.through(suite.as("demo-dashboard"), twin.urn());
        assertThat(twins.urns()).as("the public sees no record behind a twin").containsExactly(twin.urn());
    }

    private static void itStandsInTheCalendarsOfWhoTookPart(Suite suite, Matter summit) {
        Office embassy = suite.as("demo-embassy-baku");
        for (String calendar : List.of("bodies/RG-1", "mine")) {
            assertThat(feed(embassy, calendar))
                    .as(calendar)
                    .startsWith("BEGIN:VCALENDAR\r\n")
                    .endsWith("END:VCALENDAR\r\n")
                    .contains("UID:" + summit.urn() + "\r\n")
                    .contains("DTSTART:" + DAY.format(DateTimeFormatter.BASIC_ISO_DATE) + "T053000Z\r\n");
        }
        assertThat(feed(suite.as("demo-governorate-08"), "mine")).doesNotContain(summit.id());
    }

    /** With its long lines put together again (RFC 5545, 3.1). */
    private static String feed(Office office, String calendar) {
        String address = "/api/v1/calendars/" + calendar;
        return office.gets(address, "text/calendar").has(200).text().replace("\r\n ", "");
    }
}
