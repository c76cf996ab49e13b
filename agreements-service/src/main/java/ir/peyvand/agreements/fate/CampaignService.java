package ir.peyvand.agreements.fate;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.change.Change;
import ir.peyvand.kit.change.ChangeLog;
import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.reference.Coded;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.version.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The use cases of campaigns and their transactions. */
@ApplicationScoped
public class CampaignService {

    private final CampaignRepository repository;
    private final UndeterminedRepository counts;
    private final ChangeLog changes;
    private final ReferenceRegister register;
    private final Cursors cursors;
    private final Clock clock;

    CampaignService(
            CampaignRepository repository,
            UndeterminedRepository counts,
            ChangeLog changes,
            ReferenceRegister register,
            Cursors cursors,
            Clock clock) {
        this.repository = repository;
        this.counts = counts;
        this.changes = changes;
        this.register = register;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Transactional
    CampaignView create(CreateCampaign request, Caller caller) {
        refuseWhatDoesNotFit(request);
        var campaign = new Campaign(request, today(), caller.subject(), clock.instant());
        repository.persistAndFlush(campaign);
        keep(campaign, "opened", caller, null);
        return view(campaign, caller);
    }

    @Transactional
    CampaignView extend(String id, @Nullable String ifMatch, ExtendCampaign request, Caller caller) {
        Campaign campaign = visible(id, caller);
        Version.requireMatch(ifMatch, campaign.version());
        campaign.extend(request.deadline(), clock.instant());
        repository.flush();
        keep(campaign, "extended", caller, request.reason());
        return view(campaign, caller);
    }

    @Transactional
    CampaignView close(String id, @Nullable String ifMatch, Caller caller) {
        Campaign campaign = visible(id, caller);
        Version.requireMatch(ifMatch, campaign.version());
        campaign.close(clock.instant());
        repository.flush();
        keep(campaign, "closed", caller, null);
        return view(campaign, caller);
    }

    @Transactional
    CampaignView find(String id, Caller caller) {
        return view(visible(id, caller), caller);
    }

    /** Newest first. */
    @Transactional
    Page<CampaignView> list(Set<CampaignStatus> statuses, PageRequest page, Caller caller) {
        LegacyDocumentVisibility visibility = LegacyDocumentVisibility.of(caller);
        String query = "campaigns " + statuses.stream().sorted().toList() + visibility;
        UUID before = page.cursor() == null
                ? null
                : UUID.fromString(cursors.open(query, page.cursor()).getFirst());
        List<Campaign> found = repository.list(statuses, visibility, before, page.limit() + 1);
        boolean more = found.size() > page.limit();
        List<Campaign> shown = more ? found.subList(0, page.limit()) : found;
        String next = more ? cursors.seal(query, List.of(shown.getLast().id().toString())) : null;
        return Page.of(
                shown.stream().map(campaign -> view(campaign, caller)).toList(),
                next,
                Total.exact(repository.count(statuses, visibility)));
    }

    /** @param on the day at whose end is counted; today when it is left out */
    @Transactional
    UndeterminedView undetermined(String id, CountedBy by, Optional<LocalDate> on, Caller caller) {
        Campaign campaign = visible(id, caller);
        LocalDate day = on.orElseGet(this::today);
        if (day.isAfter(today())) {
            throw CampaignProblems.inTheFuture();
        }
        List<UndeterminedView.Item> items = counts.count(campaign.id(), by, day, LegacyDocumentVisibility.of(caller));
        return new UndeterminedView(
                campaign.id(),
                by,
                day,
                items.stream().mapToLong(UndeterminedView.Item::documents).sum(),
                items.stream().mapToLong(UndeterminedView.Item::undetermined).sum(),
                items);
    }

    private void keep(Campaign campaign, String verb, Caller caller, @Nullable String reason) {
        repository.keep(campaign, verb, caller.subject(), reason);
        var readers = new HashSet<>(
                campaign.provinces().isEmpty() ? codes(register.provinces().all()) : campaign.provinces());
        readers.addAll(campaign.countries());
        changes.append(new Change(
                CampaignView.TYPE,
                campaign.id(),
                verb,
                Optional.empty(),
                readers,
                false,
                false,
                caller,
                campaign.modifiedAt(),
                campaign.version(),
                Optional.empty(),
                Optional.empty()));
    }

    private static List<String> codes(List<? extends Coded> all) {
        return all.stream().map(Coded::code).toList();
    }

    private void refuseWhatDoesNotFit(CreateCampaign request) {
        var errors = new ArrayList<FieldError>();
        List<String> provinces = request.provincesOrAll();
        for (int i = 0; i < provinces.size(); i++) {
            if (!register.provinces().contains(provinces.get(i))) {
                errors.add(FieldError.unknownCode("/provinces/" + i, "province", provinces.get(i)));
            }
        }
        List<String> countries = request.countriesOrAll();
        for (int i = 0; i < countries.size(); i++) {
            if (!register.countries().contains(countries.get(i))) {
                errors.add(FieldError.unknownCode("/countries/" + i, "country", countries.get(i)));
            }
        }
        if (request.deadline().isBefore(today())) {
            errors.add(CampaignProblems.deadlinePassed());
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid().withErrors(errors);
        }
    }

    private Campaign visible(String id, Caller caller) {
        return repository.findVisible(id, LegacyDocumentVisibility.of(caller)).orElseThrow(Problems::notFound);
    }

    private CampaignView view(Campaign campaign, Caller caller) {
        return CampaignView.from(campaign, counts.today(campaign.id(), LegacyDocumentVisibility.of(caller)), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
