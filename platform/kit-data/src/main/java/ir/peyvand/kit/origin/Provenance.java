package ir.peyvand.kit.origin;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.urn.RecordUrn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What records of this service came from, for the features that have rules about it. */
@ApplicationScoped
public class Provenance {

    /** Further than any record of a council has come, and an end for records that cite each other. */
    private static final int MOST_STEPS = 50;

    private final Instance<LinkedRecords> types;

    Provenance(Instance<LinkedRecords> types) {
        this.types = types;
    }

    /** Whether records of this type are kept by this service. */
    public boolean isKeptHere(String type) {
        return types.stream().anyMatch(records -> records.type().equals(type));
    }

    /** Empty also when the caller may not know of it, and when another service keeps it. */
    @Transactional
    public Optional<LinkedRecord> find(RecordUrn urn, Caller caller) {
        return find(Set.of(urn), caller).stream().findFirst();
    }

    /** Those of them that this service keeps and the caller may know of: one query for each type. */
    @Transactional
    public List<LinkedRecord> find(Collection<RecordUrn> urns, Caller caller) {
        return ofEachType(urns, (records, ids) -> records.find(ids, caller));
    }

    /** Whoever may know of them. What is answered from this has to be fit for those who may not. */
    @Transactional
    public List<LinkedRecord> look(Collection<RecordUrn> urns) {
        return ofEachType(urns, LinkedRecords::look);
    }

    /**
     * The record and all that it came from, whoever may know of it: for rules, and never for an answer.
     *
     * @param followed which of the origins belong to it; what those came from is looked for as well
     */
    @Transactional
    public Set<RecordUrn> above(RecordUrn urn, Predicate<RecordUrn> followed) {
        var all = new LinkedHashSet<>(Set.of(urn));
        Set<RecordUrn> step = Set.of(urn);
        for (int i = 0; i < MOST_STEPS && !step.isEmpty(); i++) {
            step = origins(step).stream().filter(followed).filter(all::add).collect(Collectors.toSet());
        }
        return all;
    }

    private Set<RecordUrn> origins(Set<RecordUrn> urns) {
        var origins = new HashSet<RecordUrn>();
        look(urns).forEach(record -> origins.addAll(record.origins()));
        types.forEach(records -> records.leadingTo(urns).values().forEach(origins::addAll));
        return origins;
    }

    private List<LinkedRecord> ofEachType(
            Collection<RecordUrn> urns, BiFunction<LinkedRecords, Set<UUID>, List<LinkedRecord>> select) {
        var found = new ArrayList<LinkedRecord>();
        types.forEach(records -> {
            Set<UUID> ids = urns.stream()
                    .filter(urn -> urn.type().equals(records.type()))
                    .map(RecordUrn::id)
                    .collect(Collectors.toSet());
            if (!ids.isEmpty()) {
                found.addAll(select.apply(records, ids));
            }
        });
        return found;
    }
}
