package ir.peyvand.agreements.similarity;

import ir.peyvand.kit.caller.Caller;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A register of records that a draft is compared with. */
interface ComparedRegister {

    /** As in the records' names: {@code urn:peyvand:<type>:<id>}. */
    String type();

    /**
     * The records whose titles are most like it, in any of its languages.
     *
     * @param places whoever shares none is left out; empty to ask everywhere
     * @param reader who has to be allowed to know of them; empty for everything
     */
    List<StoredRecord> nearest(
            TitleKeys keys, Collection<String> places, Optional<Caller> reader, Optional<UUID> except, int limit);

    /** Which of them the caller may know of. */
    Set<UUID> visible(Collection<UUID> records, Caller reader);
}
