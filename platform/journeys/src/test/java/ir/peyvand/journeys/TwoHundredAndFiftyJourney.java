package ir.peyvand.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The 250: the memoranda of Khorasan Razavi come in from a file, and what was announced of them is held against them. */
@ExtendWith(RunningSuite.class)
class TwoHundredAndFiftyJourney {

    private static final int MEMORANDA = 250;
    private static final String STATISTICS = "/api/v1/agreements/statistics?of=";
    private static final String FILE = "agreements-service/src/main/resources/demo/agreements-250.csv";

    @Test
    void theMemorandaComeInOnceAndBearOutWhatWasAnnouncedAsFarAsTheyDo(Suite suite) throws IOException {
        Office operator = suite.as("demo-operator");
        Office dashboard = suite.as("demo-dashboard");
        Patience.until(
                Duration.ofMinutes(2),
                "the memoranda are there",
                () -> claim(dashboard, "S2-N1").registered() >= MEMORANDA);

        JsonNode again = operator.sends("agreements", asOfficesSendIt(suite), "text/csv", "accept-valid")
                .ends();
        assertThat(again.path("duplicates").asInt()).as("%s", again).isEqualTo(MEMORANDA);
        assertThat(again.path("accepted").asInt()).as("nothing comes in twice").isZero();
        assertThat(again.path("rejected").asInt()).isZero();

        theClaimsAreReconciled(dashboard);
        theMatrixAndTheFunnelShowThem(dashboard);
        anOfficeSeesItsOwnAndNoOther(suite);
    }

    /** With a byte order mark, line ends of Windows, Arabic letters and Persian digits. */
    private static byte[] asOfficesSendIt(Suite suite) throws IOException {
        String[] lines = Files.readString(suite.project().resolve(FILE)).split("\n");
        var sent = new StringBuilder("\ufeff").append(lines[0]).append("\r\n");
        for (int i = 1; i < lines.length; i++) {
            String line = lines[i].replace('ی', 'ي').replace('ک', 'ك');
            sent.append(i % 2 == 0 ? persianDays(line) : line).append("\r\n");
        }
        return sent.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String persianDays(String line) {
        return java.util.regex.Pattern.compile("\\d{4}-\\d{2}-\\d{2}")
                .matcher(line)
                .replaceAll(day -> day.group()
                        .chars()
                        .map(c -> c == '-' ? c : c - '0' + '۰')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
    }

    private static void theClaimsAreReconciled(Office dashboard) {
        Reconciled memoranda = claim(dashboard, "S2-N1");
        assertThat(memoranda.announced()).isEqualTo(MEMORANDA);
        assertThat(memoranda.registered()).isEqualTo(MEMORANDA);
        assertThat(memoranda.holds()).isTrue();
        Reconciled provinces = claim(dashboard, "S2-N2");
        assertThat(provinces.announced()).as("twelve provinces were announced").isEqualTo(12);
        assertThat(provinces.registered()).as("eleven stand in the memoranda").isEqualTo(11);
        assertThat(provinces.holds()).isFalse();
        Reconciled jobs = claim(dashboard, "S2-N3");
        assertThat(jobs.registered()).as("more than twenty thousand jobs").isGreaterThan(jobs.announced());
        assertThat(dashboard
                        .gets(memoranda.records() + "&limit=200")
                        .has(200)
                        .json()
                        .at("/total/value")
                        .asInt())
                .as("the records behind the number are as many")
                .isEqualTo(MEMORANDA);
    }

    private static void theMatrixAndTheFunnelShowThem(Office dashboard) {
        Answer matrix = dashboard.gets(STATISTICS + "province-province").has(200);
        assertThat(rows(matrix).stream()
                        .filter(row -> row.path("province").asText().equals("IR-09")
                                || row.path("otherProvince").asText().equals("IR-09"))
                        .mapToInt(row -> row.path("agreements").asInt())
                        .sum())
                .as("Khorasan Razavi with each of the others")
                .isGreaterThanOrEqualTo(MEMORANDA);
        String tag = matrix.header("etag").orElseThrow();
        dashboard
                .gets(
                        matrix.response().uri(),
                        java.util.Map.of("Authorization", "Bearer " + dashboard.token(), "If-None-Match", tag))
                .has(304);
        assertThat(dashboard
                        .gets(STATISTICS + "province-province", "text/csv")
                        .has(200)
                        .text())
                .contains("province,otherProvince,agreements,live");

        JsonNode funnel = dashboard.gets(STATISTICS + "funnel").has(200).json();
        long signed = funnel.at("/total/signed").asLong();
        assertThat(signed).isGreaterThanOrEqualTo(MEMORANDA);
        assertThat(funnel.at("/total/underWay").asLong()).isLessThanOrEqualTo(signed);
        assertThat(funnel.at("/total/producing").asLong())
                .isLessThanOrEqualTo(funnel.at("/total/underWay").asLong());
    }

    private static void anOfficeSeesItsOwnAndNoOther(Suite suite) {
        Office kerman = suite.as("demo-governorate-08");
        JsonNode own = kerman.gets(Agreement.AGREEMENTS + "?limit=200").has(200).json();
        assertThat(own.path("items"))
                .isNotEmpty()
                .allSatisfy(agreement -> assertThat(agreement.path("provinces"))
                        .anySatisfy(province -> assertThat(province.asText()).isEqualTo("IR-08")));
    }

    private static List<JsonNode> rows(Answer table) {
        return StreamSupport.stream(table.json().path("rows").spliterator(), false)
                .toList();
    }

    /** What was announced beside what is registered. */
    private record Reconciled(long announced, long registered, boolean holds, String records) {}

    private static Reconciled claim(Office reader, String code) {
        String id = reader.gets("/api/v1/claims?code=" + code)
                .has(200)
                .json()
                .at("/items/0/id")
                .asText();
        JsonNode found =
                reader.gets("/api/v1/claims/" + id + "/reconciliation").has(200).json();
        return new Reconciled(
                found.path("announced").asLong(),
                found.at("/registered/number").asLong(),
                found.at("/registered/holds").asBoolean(),
                found.at("/registered/records").asText());
    }
}
