package ir.peyvand.kit.imports;

import ir.peyvand.kit.table.CellFault;
import ir.peyvand.kit.table.UnreadableTable;
import ir.peyvand.kit.text.LocalizedText;
import java.util.List;

/**
 * Why a job imported nothing.
 *
 * @param code stable, for programs
 * @param errors the columns of a header that does not fit
 */
public record ImportFailure(String code, LocalizedText detail, List<CellFault> errors) {

    static ImportFailure of(UnreadableTable refused) {
        return new ImportFailure(refused.code(), refused.detail(), refused.faults());
    }

    static ImportFailure rowsRejected(int rejected) {
        return new ImportFailure(
                "rows-rejected",
                LocalizedText.of(
                        rejected + " ردیف پذیرفته نشد و قرار بود پرونده یکجا پذیرفته شود؛ هیچ ردیفی وارد نشد",
                        rejected + " rows were rejected and the file was to be taken whole; nothing was imported"),
                List.of());
    }

    static ImportFailure interrupted(int attempts) {
        return new ImportFailure(
                "interrupted",
                LocalizedText.of(
                        "پردازش پرونده " + attempts
                                + " بار نیمه‌کاره ماند؛ هیچ ردیفی وارد نشد. پرونده را دوباره بفرستید",
                        "Taking in the file broke off " + attempts
                                + " times; nothing was imported. Send the file again"),
                List.of());
    }
}
