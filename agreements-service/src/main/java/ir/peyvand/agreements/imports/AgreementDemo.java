package ir.peyvand.agreements.imports;

import ir.peyvand.kit.imports.DemoFile;
import ir.peyvand.kit.imports.Importer;
import jakarta.enterprise.context.ApplicationScoped;

/** The 250 memoranda of the demonstration. */
@ApplicationScoped
class AgreementDemo implements DemoFile {

    private final AgreementImporter importer;

    AgreementDemo(AgreementImporter importer) {
        this.importer = importer;
    }

    @Override
    public Importer importer() {
        return importer;
    }

    @Override
    public String resource() {
        return "/demo/agreements-250.csv";
    }
}
