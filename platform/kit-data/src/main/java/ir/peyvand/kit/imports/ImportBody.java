package ir.peyvand.kit.imports;

import jakarta.enterprise.context.ApplicationScoped;

/** Files to import. */
@ApplicationScoped
class ImportBody implements LargeBody {

    private final ImportSettings settings;

    ImportBody(ImportSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean isAt(String path) {
        return path.endsWith("/imports");
    }

    @Override
    public long most() {
        return settings.largestFile();
    }
}
