package ir.peyvand.agreements.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts how far the signed agreements have come; agreement_signed_facts holds all that is counted. */
@ApplicationScoped
class FunnelRepository {

    private static final String COUNTS = " count(*) as signed, count(*) filter (where under_way) as under_way,"
            + " count(*) filter (where producing) as producing ";

    private final EntityManager entities;

    FunnelRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** One group. */
    record Row(@Nullable String code, long signed, long underWay, long producing) {}

    /** What counts each group, without parameters. */
    static String grouped(FunnelGrouping by) {
        return "select code," + COUNTS + "from (select " + by.groups()
                + " as code, under_way, producing from agreement_stage) staged group by code order by code nulls last";
    }

    List<Row> groups(FunnelGrouping by) {
        List<Tuple> rows = entities.createNativeQuery(grouped(by), Tuple.class).getResultList();
        return rows.stream().map(row -> row(row.get("code", String.class), row)).toList();
    }

    /** Every agreement once. */
    Row total() {
        return row(null, (Tuple) entities.createNativeQuery("select" + COUNTS + "from agreement_stage", Tuple.class)
                .getSingleResult());
    }

    private static Row row(@Nullable String code, Tuple row) {
        return new Row(
                code,
                row.get("signed", Long.class),
                row.get("under_way", Long.class),
                row.get("producing", Long.class));
    }
}
