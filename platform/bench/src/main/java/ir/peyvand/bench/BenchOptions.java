package ir.peyvand.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is to be measured and how long.
 *
 * @param measures some of {@link #MEASURES}
 * @param rows records for the comparison with SQL, the gateway's hop and before the import
 * @param large records for the mix; it is run with {@code small} first
 * @param small records that the large mix is compared with
 * @param imported rows of the imported file
 * @param agreements for lists and searches, comparing, counting and before the import
 * @param fewAgreements that those are compared with
 * @param importedAgreements rows of the imported file of agreements
 * @param resolutions for lists, searches, scores, the clock of the escalation and work lists
 * @param fewResolutions that lists and searches are compared with
 * @param delegations among which acts are checked
 * @param rounds of everything that is compared, interleaved
 * @param round length of one round
 * @param warmUp before the first round
 * @param seed of the records and of the questions
 * @param data a folder to keep the suite's files in, or null for one that is thrown away
 * @param out a file for the table, or null
 */
record BenchOptions(
        Set<String> measures,
        int rows,
        int large,
        int small,
        int imported,
        int agreements,
        int fewAgreements,
        int importedAgreements,
        int resolutions,
        int fewResolutions,
        int delegations,
        int rounds,
        Duration round,
        Duration warmUp,
        long seed,
        @Nullable Path data,
        @Nullable Path out) {

    static final List<String> MEASURES = List.of("search", "hop", "import", "mix", "agreements", "meetings");

    /** Those that need the capacities of {@code rows}. */
    static final Set<String> ONE_SERVICE = Set.of("search", "hop", "import");

    static final String HELP = """
            platform/bench/run [search|hop|import|mix|agreements|meetings|all]... [options]

              search       requests per second through the gateway ÷ the same questions by prepared SQL
              hop          requests per second through the gateway ÷ through nginx, before the same service
              import       rows per second of an import ÷ COPY of the same rows
              mix          times of answers, eight clients at once, with few and with many records
              agreements   times of lists and searches with few and with many agreements; of comparing, counting
                           and importing beside many; the memory that agreements-service holds meanwhile
              meetings     times of lists and searches with few and with many resolutions; of scores, of checking
                           delegations, of one run of the escalation over all of them and of the work lists that it
                           fills; the memory that meetings-service holds meanwhile

              --rows N                  records for search, hop and import (100000)
              --large N                 records for the mix (1000000)
              --small N                 records that the mix is compared with (10000)
              --imported N              rows of the imported file (200000)
              --agreements N            agreements (100000)
              --few-agreements N        agreements that these are compared with (1000)
              --imported-agreements N   rows of the imported file of agreements (10000)
              --resolutions N           resolutions, all of them late (100000)
              --few-resolutions N       resolutions that these are compared with (1000)
              --delegations N           delegations (5000)
              --rounds N                interleaved rounds (5)
              --seconds N               length of a round (5)
              --warm-up N               seconds before the first round (30)
              --seed N                  of the records and questions (1404)
              --data FOLDER             keep the suite's files there, so that the next run starts sooner
              --out FILE                write the table there as well
            """;

    /** @throws IllegalArgumentException with a sentence for the person who typed it */
    static BenchOptions parse(List<String> arguments) {
        var measures = new TreeSet<String>();
        int rows = 100_000;
        int large = 1_000_000;
        int small = 10_000;
        int imported = 200_000;
        int agreements = 100_000;
        int fewAgreements = 1_000;
        int importedAgreements = 10_000;
        int resolutions = 100_000;
        int fewResolutions = 1_000;
        int delegations = 5_000;
        int rounds = 5;
        int seconds = 5;
        int warmUp = 30;
        long seed = 1404;
        Path data = null;
        Path out = null;
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            if (word.equals("all")) {
                measures.addAll(MEASURES);
            } else if (MEASURES.contains(word)) {
                measures.add(word);
            } else {
                i++;
                String value = i < arguments.size() ? arguments.get(i) : "";
                switch (word) {
                    case "--rows" -> rows = number(word, value);
                    case "--large" -> large = number(word, value);
                    case "--small" -> small = number(word, value);
                    case "--imported" -> imported = number(word, value);
                    case "--agreements" -> agreements = number(word, value);
                    case "--few-agreements" -> fewAgreements = number(word, value);
                    case "--imported-agreements" -> importedAgreements = number(word, value);
                    case "--resolutions" -> resolutions = number(word, value);
                    case "--few-resolutions" -> fewResolutions = number(word, value);
                    case "--delegations" -> delegations = number(word, value);
                    case "--rounds" -> rounds = number(word, value);
                    case "--seconds" -> seconds = number(word, value);
                    case "--warm-up" -> warmUp = number(word, value);
                    case "--seed" -> seed = number(word, value);
                    case "--data" -> data = Path.of(value).toAbsolutePath();
                    case "--out" -> out = Path.of(value).toAbsolutePath();
                    default -> throw new IllegalArgumentException("There is no option " + word + ".\n\n" + HELP);
                }
            }
        }
        return new BenchOptions(
                measures.isEmpty() ? new TreeSet<>(MEASURES) : measures,
                rows,
                large,
                small,
                imported,
                agreements,
                fewAgreements,
                importedAgreements,
                resolutions,
                fewResolutions,
                delegations,
                rounds,
                Duration.ofSeconds(seconds),
                Duration.ofSeconds(warmUp),
                seed,
                data,
                out);
    }

    private static int number(String option, String value) {
        if (!value.matches("[1-9]\\d{0,8}")) {
            throw new IllegalArgumentException(option + " needs a whole number greater than 0.");
        }
        return Integer.parseInt(value);
    }
}
