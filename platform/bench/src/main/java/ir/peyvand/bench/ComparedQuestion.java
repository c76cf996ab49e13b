package ir.peyvand.bench;

import ir.peyvand.bench.HttpClients.Request;
import ir.peyvand.bench.JdbcClients.Question;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** The questions that are asked of the suite and of plain SQL alike. */
enum ComparedQuestion {
    LIST("list by province and field", 0.25) {
        @Override
        String path(Samples samples, SplittableRandom random) {
            return "?province=" + samples.province(random) + "&field=" + samples.field(random);
        }

        @Override
        List<Question> sql(Samples samples, SplittableRandom random) {
            return List.of(new Question(ComparedSql.LIST, List.of(samples.province(random), samples.field(random))));
        }
    },
    WORD("one word", 0.45) {
        @Override
        String path(Samples samples, SplittableRandom random) {
            return "?q=" + Samples.encoded(samples.word(random));
        }

        @Override
        List<Question> sql(Samples samples, SplittableRandom random) {
            String query = ComparedSql.query(samples.word(random));
            return List.of(new Question(ComparedSql.WORD, List.of(query, query)));
        }
    },
    WORD_IN_PROVINCE("word and province", 0.6) {
        @Override
        String path(Samples samples, SplittableRandom random) {
            return "?q=" + Samples.encoded(samples.word(random)) + "&province=" + samples.province(random);
        }

        @Override
        List<Question> sql(Samples samples, SplittableRandom random) {
            String query = ComparedSql.query(samples.word(random));
            return List.of(new Question(ComparedSql.WORD_IN_PROVINCE, List.of(query, samples.province(random), query)));
        }
    },
    FACETS("facets", 0.8) {
        @Override
        String path(Samples samples, SplittableRandom random) {
            return "?field=" + samples.field(random) + "&period=" + samples.period(random) + "&facets=province,sector";
        }

        @Override
        List<Question> sql(Samples samples, SplittableRandom random) {
            List<Object> values = List.of(samples.field(random), samples.period(random));
            return List.of(new Question(ComparedSql.FACET_PAGE, values), new Question(ComparedSql.FACETS, values));
        }
    },
    RECORD("one record", 0.06) {
        @Override
        String path(Samples samples, SplittableRandom random) {
            return "/" + samples.id(random);
        }

        @Override
        List<Question> sql(Samples samples, SplittableRandom random) {
            return List.of(new Question(ComparedSql.RECORD, List.of(UUID.fromString(samples.id(random)))));
        }
    };

    private static final String COLLECTION = "/api/v1/capacities";

    private final String title;
    private final double floor;

    ComparedQuestion(String title, double floor) {
        this.title = title;
        this.floor = floor;
    }

    String title() {
        return title;
    }

    /** The least allowed ratio of answers per second, suite ÷ SQL. */
    double floor() {
        return floor;
    }

    abstract String path(Samples samples, SplittableRandom random);

    abstract List<Question> sql(Samples samples, SplittableRandom random);

    Request request(Samples samples, SplittableRandom random) {
        return new Request(title, COLLECTION + path(samples, random));
    }
}
