package ir.peyvand.agreements.fate;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.origin.LinkedRecords;
import ir.peyvand.kit.origin.LinkedRowRepository;
import ir.peyvand.kit.origin.LinkedTable;
import ir.peyvand.kit.sql.Conditions;
import jakarta.inject.Singleton;

/** Old documents as links of threads: each leads to what it was merged into. */
@Singleton
class LinkedLegacyDocuments extends LinkedRecords {

    LinkedLegacyDocuments(LinkedRowRepository rows) {
        super(
                rows,
                LinkedTable.of(LegacyDocumentView.TYPE, "legacy_document", "d", "/api/v1/legacy-documents/")
                        .withoutOrigins()
                        .intoNamed("fate_into"));
    }

    @Override
    protected Conditions narrow(Conditions conditions, Caller caller) {
        return LegacyDocumentVisibility.of(caller).documents(conditions);
    }
}
