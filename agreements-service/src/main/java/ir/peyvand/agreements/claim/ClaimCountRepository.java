package ir.peyvand.agreements.claim;

import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.agreements.agreement.AgreementView;
import ir.peyvand.agreements.agreement.AgreementVisibility;
import ir.peyvand.agreements.agreement.SignedFacts;
import ir.peyvand.agreements.commitment.DayColumn;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * Measures claims over the signed agreements. The numbers ask nobody's visibility, because they are over published facts;
 * the records behind them do. References are unique, so their index serves the pages.
 */
@ApplicationScoped
class ClaimCountRepository {

    private static final String EVIDENCED =
            "exists (select from agreement_stage stage where stage.agreement_id = a.id and stage.under_way)";

    /** The provinces that an agreement adds: those of its parties other than the one that leads. */
    private static final String COUNTERPARTS = """
            (select distinct p.province from agreement_party named join party p on p.id = named.party_id
             where named.agreement_id = a.id and p.province <> a.lead_province)""";

    private final EntityManager entities;
    private final ObjectMapper json;

    ClaimCountRepository(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    BigDecimal number(MeasureView measure, ClaimNumber number) {
        Conditions conditions = conditions(measure, number);
        String sql = switch (measure.kind()) {
            case NONE -> throw new IllegalArgumentException("the claim is not measured");
            case AGREEMENTS -> "select cast(count(*) as numeric) from agreement a where " + conditions.where();
            case COUNTERPART_PROVINCES ->
                "select cast(count(distinct other.province) as numeric) from agreement a cross join lateral "
                        + COUNTERPARTS + " other where " + conditions.where();
            case DIRECT_JOBS ->
                "select coalesce(sum(" + jobs(number) + "), 0) from agreement a where " + conditions.where();
        };
        return ClaimRepository.plain(
                (BigDecimal) conditions.bind(entities.createNativeQuery(sql)).getSingleResult());
    }

    long visible(MeasureView measure, ClaimNumber number, AgreementVisibility visibility) {
        Conditions conditions = visibility.narrow(conditions(measure, number));
        return ((Number) conditions
                        .bind(entities.createNativeQuery(
                                "select count(*) from agreement a where " + conditions.where()))
                        .getSingleResult())
                .longValue();
    }

    /** In the order of their references. */
    List<ClaimRecordView> records(
            MeasureView measure, ClaimNumber number, AgreementVisibility visibility, String after, int limit) {
        Conditions conditions =
                visibility.narrow(conditions(measure, number)).and("a.reference > :after", "after", after);
        String counts = measure.kind() == MeasureKind.DIRECT_JOBS ? jobs(number) : "cast(1 as numeric)";
        List<Tuple> rows = conditions
                .bind(Tuples.of(
                        entities,
                        "select a.id, a.reference, cast(a.title as text) as title, a.signed_on, " + counts
                                + " as counts, (select string_agg(other.province, ',' order by other.province) from "
                                + COUNTERPARTS + " other) as provinces from agreement a where " + conditions.where()
                                + " order by a.reference limit " + limit))
                .getResultList();
        boolean provinces = measure.kind() == MeasureKind.COUNTERPART_PROVINCES;
        return rows.stream().map(row -> view(row, provinces)).toList();
    }

    private static Conditions conditions(MeasureView measure, ClaimNumber number) {
        var conditions = new Conditions().and(SignedFacts.SIGNED);
        if (measure.leadProvince() != null) {
            conditions.and("a.lead_province = :leadProvince", "leadProvince", measure.leadProvince());
        }
        if (measure.agreementKind() != null) {
            conditions.and("a.kind = :kind", "kind", measure.agreementKind());
        }
        if (measure.level() != null) {
            conditions.and("a.level = :level", "level", measure.level());
        }
        if (measure.referenceStart() != null) {
            conditions.and("starts_with(a.reference, :start)", "start", measure.referenceStart());
        }
        conditions.andAny("a.subject_areas && cast(:subjects as text[])", "subjects", measure.subjectAreas());
        if (number == ClaimNumber.EVIDENCED) {
            conditions.and(
                    measure.kind() == MeasureKind.DIRECT_JOBS ? jobs(ClaimNumber.EVIDENCED) + " > 0" : EVIDENCED);
        } else if (measure.kind() == MeasureKind.DIRECT_JOBS) {
            conditions.and(jobs(ClaimNumber.REGISTERED) + " > 0");
        }
        return conditions;
    }

    /** The jobs of one agreement: its shares of recorded figures, else what its text expects. */
    private static String jobs(ClaimNumber number) {
        String phase = number == ClaimNumber.EVIDENCED ? "realised" : "expected";
        return "(select coalesce(sum(m.amount), 0) from outcome_amount m where m.agreement_id = a.id"
                + " and m.measure = 'direct-jobs' and m.phase = '" + phase + "')";
    }

    private ClaimRecordView view(Tuple row, boolean withProvinces) {
        UUID id = row.get("id", UUID.class);
        String provinces = row.get("provinces", String.class);
        return new ClaimRecordView(
                id,
                "urn:peyvand:" + AgreementView.TYPE + ":" + id,
                row.get("reference", String.class),
                read(row.get("title", String.class)),
                DayColumn.of(row, "signed_on"),
                ClaimRepository.plain(row.get("counts", BigDecimal.class)),
                withProvinces && provinces != null ? List.of(provinces.split(",")) : List.of());
    }

    private LocalizedText read(String text) {
        return PlainJson.read(json, text, LocalizedText.class);
    }
}
