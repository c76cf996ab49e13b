package ir.peyvand.agreements.commitment;

import ir.peyvand.agreements.agreement.SignedFacts;
import ir.peyvand.kit.sql.Tuples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts how far the signed agreements have come, from the {@link SignedFacts}. */
@ApplicationScoped
class FunnelRepository {

    private final EntityManager entities;

    FunnelRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** One group. */
    record Row(@Nullable String code, long signed, long underWay, long producing) {}

    /** @param total every agreement once, however many groups it is in */
    record Rows(List<Row> groups, Row total) {}

    /**
     * What counts each group, and in the last row all, without parameters. Agreements that are in the same groups are counted
     * together first: the stages are found out once, and few values are taken apart.
     */
    static String grouped(FunnelGrouping by) {
        return """
                with staged as materialized (
                    select :kept as kept, count(*) as signed, count(*) filter (where under_way) as under_way,
                           count(*) filter (where producing) as producing
                    from agreement_stage group by :kept
                ), counted as (
                    select false as whole, :groups as code, signed, under_way, producing from staged
                    union all
                    select true, null, signed, under_way, producing from staged
                    union all
                    select true, null, 0, 0, 0
                )
                select whole, code, cast(sum(signed) as bigint) as signed, cast(sum(under_way) as bigint) as under_way,
                       cast(sum(producing) as bigint) as producing
                from counted group by whole, code order by whole, code nulls last
                """.replace(":kept", by.kept()).replace(":groups", by.groups());
    }

    Rows rows(FunnelGrouping by) {
        entities.createNativeQuery(SignedFacts.PREFER_THEM).getSingleResult();
        List<Tuple> rows = Tuples.of(entities, grouped(by)).getResultList();
        List<Row> counted = rows.stream()
                .map(row -> row(row.get("code", String.class), row))
                .toList();
        return new Rows(counted.subList(0, counted.size() - 1), counted.getLast());
    }

    private static Row row(@Nullable String code, Tuple row) {
        return new Row(
                code,
                row.get("signed", Long.class),
                row.get("under_way", Long.class),
                row.get("producing", Long.class));
    }
}
