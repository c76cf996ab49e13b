package ir.peyvand.agreements.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A table of counts.
 *
 * @param of which one
 * @param asOf the day for which it holds
 * @param columns the names of its columns, in order
 * @param rows by column name, in the order of their codes; an unknown code is left out
 * @param total by column name; every agreement once
 */
public record StatisticView(
        @Schema(examples = "province-province") String of,
        LocalDate asOf,

        @Schema(examples = "[\"province\", \"otherProvince\", \"agreements\", \"live\"]")
        List<String> columns,

        @Schema(
                examples =
                        "[{\"province\": \"IR-09\", \"otherProvince\": \"IR-10\", \"agreements\": 23, \"live\": 23}]")
        List<Map<String, Object>> rows,

        @Schema(examples = "{\"agreements\": 250, \"live\": 250}")
        Map<String, Object> total) {}
