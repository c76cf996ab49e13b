package ir.peyvand.capacity.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** What an operator may set about searching. */
@ConfigMapping(prefix = "peyvand.search")
interface SearchSettings {

    /** This instance's own folder for its index; it may be lost at any time and is then built anew. */
    @WithDefault("target/search-index")
    Path directory();
}
