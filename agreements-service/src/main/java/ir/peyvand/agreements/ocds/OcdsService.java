package ir.peyvand.agreements.ocds;

import ir.peyvand.agreements.agreement.AgreementLists;
import ir.peyvand.agreements.agreement.AgreementQuery;
import ir.peyvand.agreements.agreement.AgreementService;
import ir.peyvand.agreements.agreement.AgreementView;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.reference.ReferenceRegister;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Puts releases together from what the caller may see of agreements. */
@ApplicationScoped
public class OcdsService {

    private static final String VERSION = "1.1";
    private static final String RELEASES = "/releases";

    private final AgreementService agreements;
    private final AgreementLists lists;
    private final OcdsSettings settings;
    private final OcdsMapping mapping;
    private final Clock clock;

    OcdsService(
            AgreementService agreements,
            AgreementLists lists,
            OcdsSettings settings,
            ReferenceRegister register,
            Clock clock) {
        this.agreements = agreements;
        this.lists = lists;
        this.settings = settings;
        this.mapping = new OcdsMapping(settings.prefix(), register);
        this.clock = clock;
    }

    /** One agreement; 404 when the caller may not know of it. */
    OcdsRelease release(String idOrReference, Caller caller) {
        return mapping.release(agreements.find(idOrReference, caller));
    }

    /**
     * A page of the list.
     *
     * @param filters the query of the request without its cursor, encoded; empty for none
     */
    OcdsReleasePackage releases(
            AgreementQuery query, String identity, PageRequest page, String filters, Caller caller) {
        Page<AgreementView> found = lists.page(query, identity, page, caller);
        String address = settings.uri() + RELEASES;
        String next = found.next() == null
                ? null
                : address + "?" + (filters.isEmpty() ? "" : filters + "&") + "cursor=" + found.next();
        return new OcdsReleasePackage(
                filters.isEmpty() ? address : address + "?" + filters,
                VERSION,
                List.of(),
                clock.instant(),
                new OcdsReleasePackage.Publisher(settings.publisher()),
                found.items().stream().map(mapping::release).toList(),
                next == null ? null : new OcdsReleasePackage.Links(next));
    }
}
