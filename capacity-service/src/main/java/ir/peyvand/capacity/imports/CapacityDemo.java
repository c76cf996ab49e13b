package ir.peyvand.capacity.imports;

import ir.peyvand.kit.imports.DemoFile;
import ir.peyvand.kit.imports.Importer;
import jakarta.enterprise.context.ApplicationScoped;

/** The 1,500 capacities of the demonstration. */
@ApplicationScoped
class CapacityDemo implements DemoFile {

    private final CapacityImporter importer;

    CapacityDemo(CapacityImporter importer) {
        this.importer = importer;
    }

    @Override
    public Importer importer() {
        return importer;
    }

    @Override
    public String resource() {
        return "/demo/capacities.csv";
    }
}
