package ir.peyvand.agreements.legacyimports;

import ir.peyvand.kit.imports.DemoFile;
import ir.peyvand.kit.imports.Importer;
import jakarta.enterprise.context.ApplicationScoped;

/** The 80 old documents of the demonstration. */
@ApplicationScoped
class LegacyDocumentDemo implements DemoFile {

    private final LegacyDocumentImporter importer;

    LegacyDocumentDemo(LegacyDocumentImporter importer) {
        this.importer = importer;
    }

    @Override
    public Importer importer() {
        return importer;
    }

    @Override
    public String resource() {
        return "/demo/legacy-documents.csv";
    }
}
