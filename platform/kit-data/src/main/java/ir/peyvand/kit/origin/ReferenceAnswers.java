package ir.peyvand.kit.origin;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.urn.RecordUrn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a service's reference resource answers. The resource itself stays with the service: its path, its roles and the name
 * of its operation.
 *
 * <p>A link to a record of this service that the caller may not know of is left out. A link to a record of another service
 * is shown as it stands to whoever may know of the record that has it; only the other service can say whether the caller
 * may know of that one as well.
 */
@ApplicationScoped
public class ReferenceAnswers {

    /** More names in one question would not fit the first line of a request. */
    private static final int MOST_NAMES = 50;

    private final List<LinkedRecords> types;
    private final Cursors cursors;

    ReferenceAnswers(Instance<LinkedRecords> types, Cursors cursors) {
        this.types =
                types.stream().sorted(Comparator.comparing(LinkedRecords::type)).toList();
        this.cursors = cursors;
    }

    /** Parameters {@code urn} (one to fifty), {@code side}, {@code limit} and {@code cursor}. */
    @Transactional
    public ReferencesView answer(UriInfo uri, Caller caller) {
        var parameters = new Parameters(uri.getQueryParameters());
        Set<RecordUrn> asked = urns(parameters);
        Set<Side> sides = parameters.choices("side", Side.BY_CODE);
        PageRequest page = PageRequest.from(parameters);
        parameters.check();
        List<String> place = page.cursor() == null ? List.of() : cursors.open(query(asked, caller), page.cursor());
        Set<Side> looked = sides.isEmpty() ? EnumSet.allOf(Side.class) : sides;

        List<LinkedRecord> records = find(asked, caller);
        if (looked.contains(Side.ORIGINS)) {
            records = withWhatLedToThem(records, caller);
        }
        List<LinkedRecord> items = looked.contains(Side.RESULTS)
                ? citing(fit(asked, records), caller, place, page.limit() + 1)
                : List.of();
        boolean more = items.size() > page.limit();
        List<LinkedRecord> shown = more ? items.subList(0, page.limit()) : items;
        Set<RecordUrn> known =
                known(Stream.concat(records.stream(), shown.stream()).toList(), caller);
        return new ReferencesView(
                keeping(records, known),
                keeping(shown, known),
                more ? next(asked, caller, shown.getLast()) : null,
                more || page.cursor() != null ? Total.atLeast(items.size()) : Total.exact(items.size()));
    }

    private static Set<RecordUrn> urns(Parameters parameters) {
        var urns = new TreeSet<RecordUrn>();
        Set<String> names = parameters.several("urn");
        for (String name : names) {
            RecordUrn.parse(name)
                    .ifPresentOrElse(
                            urns::add,
                            () -> parameters.refuse(
                                    "urn",
                                    "malformed-urn",
                                    "نام رکورد به شکل urn:peyvand:<type>:<id> است",
                                    "The name of a record has the form urn:peyvand:<type>:<id>"));
        }
        if (names.isEmpty()) {
            parameters.refuse("urn", "required", "نام رکورد لازم است", "The name of a record is needed");
        }
        if (names.size() > MOST_NAMES) {
            parameters.refuse(
                    "urn",
                    "too-many-values",
                    "بیشینه " + MOST_NAMES + " نام پرسیده می‌شود",
                    "At most " + MOST_NAMES + " names are asked for at once");
        }
        return urns;
    }

    private List<LinkedRecord> find(Collection<RecordUrn> urns, Caller caller) {
        var found = new ArrayList<LinkedRecord>();
        for (LinkedRecords type : types) {
            found.addAll(type.find(idsOf(type, urns), caller));
        }
        return found;
    }

    private List<LinkedRecord> withWhatLedToThem(List<LinkedRecord> records, Caller caller) {
        if (records.isEmpty()) {
            return records;
        }
        Set<RecordUrn> urns = records.stream().map(LinkedRecord::urn).collect(Collectors.toSet());
        Map<RecordUrn, Set<RecordUrn>> leading = new HashMap<>();
        for (LinkedRecords type : types) {
            type.leadingTo(urns, caller)
                    .forEach((urn, earlier) -> leading.computeIfAbsent(urn, none -> new LinkedHashSet<>())
                            .addAll(earlier));
        }
        return records.stream()
                .map(record -> record.withOrigins(leading.getOrDefault(record.urn(), Set.of())))
                .toList();
    }

    /** What came of a record of this service is told to those alone who may know of it: an item would tell that there is one. */
    private Set<RecordUrn> fit(Set<RecordUrn> asked, List<LinkedRecord> records) {
        Set<RecordUrn> known = records.stream().map(LinkedRecord::urn).collect(Collectors.toSet());
        return asked.stream()
                .filter(urn -> known.contains(urn) || isElsewhere(urn))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Type by type, in each the oldest first. */
    private List<LinkedRecord> citing(Set<RecordUrn> asked, Caller caller, List<String> place, int most) {
        if (asked.isEmpty()) {
            return List.of();
        }
        var items = new ArrayList<LinkedRecord>();
        for (LinkedRecords type : types) {
            int order = place.isEmpty() ? 1 : type.type().compareTo(place.getFirst());
            int wanted = most - items.size();
            if (order >= 0 && wanted > 0) {
                @Nullable UUID after = order == 0 ? UUID.fromString(place.get(1)) : null;
                items.addAll(type.citing(asked, caller, after, wanted));
            }
        }
        return items;
    }

    private String next(Set<RecordUrn> asked, Caller caller, LinkedRecord last) {
        return cursors.seal(
                query(asked, caller), List.of(last.type(), last.urn().id().toString()));
    }

    private static String query(Set<RecordUrn> asked, Caller caller) {
        return "references " + caller.subject() + " " + asked;
    }

    /** Which of the links between records of this service may be shown. */
    private Set<RecordUrn> known(List<LinkedRecord> records, Caller caller) {
        Set<RecordUrn> known = records.stream().map(LinkedRecord::urn).collect(Collectors.toCollection(HashSet::new));
        Set<RecordUrn> doubtful = records.stream()
                .flatMap(LinkedRecord::links)
                .filter(urn -> !known.contains(urn))
                .collect(Collectors.toSet());
        find(doubtful, caller).forEach(record -> known.add(record.urn()));
        return known;
    }

    private List<LinkedRecord> keeping(List<LinkedRecord> records, Set<RecordUrn> known) {
        return records.stream()
                .map(record -> record.keeping(urn -> known.contains(urn) || isElsewhere(urn)))
                .toList();
    }

    private boolean isElsewhere(RecordUrn urn) {
        return types.stream().noneMatch(type -> type.type().equals(urn.type()));
    }

    private static Set<UUID> idsOf(LinkedRecords type, Collection<RecordUrn> urns) {
        return urns.stream()
                .filter(urn -> urn.type().equals(type.type()))
                .map(RecordUrn::id)
                .collect(Collectors.toSet());
    }
}
