package ir.peyvand.meetings.imports;

import ir.peyvand.kit.imports.DemoFile;
import ir.peyvand.kit.imports.Importer;
import jakarta.enterprise.context.ApplicationScoped;

/** The 63 axes of the demonstration. */
@ApplicationScoped
class AxisDemo implements DemoFile {

    private final AxisImporter importer;

    AxisDemo(AxisImporter importer) {
        this.importer = importer;
    }

    @Override
    public Importer importer() {
        return importer;
    }

    @Override
    public String resource() {
        return "/demo/axes-63.csv";
    }
}
