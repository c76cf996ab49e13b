package ir.peyvand.kit.imports;

import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.table.TableFormat;

/** What an import refuses before it becomes a job. */
final class ImportProblems {

    private ImportProblems() {}

    static Problem emptyFile() {
        return Problems.malformedRequest().withDetail("پرونده‌ای فرستاده نشده است", "No file was sent");
    }

    static Problem notATable() {
        return Problems.unsupportedMediaType()
                .withDetail(
                        "پرونده را با قالب " + TableFormat.CSV_MEDIA_TYPE + " یا " + TableFormat.XLSX_MEDIA_TYPE
                                + " بفرستید",
                        "Send the file as " + TableFormat.CSV_MEDIA_TYPE + " or " + TableFormat.XLSX_MEDIA_TYPE);
    }
}
