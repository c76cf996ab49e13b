package ir.peyvand.agreements.agreement;

import ir.peyvand.agreements.party.PartyService;
import ir.peyvand.agreements.party.PartyView;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.reference.ReferenceRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts an agreement together from its tables, and takes what is written apart. */
@ApplicationScoped
class AgreementParts {

    private final AgreementRepository repository;
    private final ListedPartyRepository listedParties;
    private final PartyActionRepository actions;
    private final PartyService parties;
    private final ReferenceRegister register;
    private final Instance<AuthoritySource> authorities;
    private final Instance<RelationSource> relations;
    private final Clock clock;

    AgreementParts(
            AgreementRepository repository,
            ListedPartyRepository listedParties,
            PartyActionRepository actions,
            PartyService parties,
            ReferenceRegister register,
            Instance<AuthoritySource> authorities,
            Instance<RelationSource> relations,
            Clock clock) {
        this.repository = repository;
        this.listedParties = listedParties;
        this.actions = actions;
        this.parties = parties;
        this.register = register;
        this.authorities = authorities;
        this.relations = relations;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The whole record, with what this caller may see of it. */
    AgreementView view(Agreement agreement, Caller caller) {
        AgreementView view = listed(List.of(agreement)).getFirst();
        if (AgreementVisibility.of(caller).isPublicOnly()) {
            return view.publicFields();
        }
        boolean persons = AgreementAccess.maySeePersons(caller);
        Optional<NodalOfficer> officer = persons ? repository.nodalOfficerOf(agreement.id()) : Optional.empty();
        AuthorityNote authority = agreement.status().isSigned() ? authorityOf(agreement.id()) : null;
        List<Clause> clauses = agreement.body().content(List.of()).clauses();
        return view.with(
                clauses == null ? List.of() : clauses,
                actions.actionsOf(agreement.id(), persons),
                actions.counterpartsOf(agreement.id(), persons),
                officer.orElse(null),
                authority,
                relationsOf(agreement.id(), caller));
    }

    private @Nullable AuthorityNote authorityOf(UUID agreement) {
        return authorities.stream()
                .flatMap(source -> source.of(agreement).stream())
                .findFirst()
                .orElse(null);
    }

    private Relations relationsOf(UUID agreement, Caller caller) {
        return relations.stream()
                .map(source -> source.of(agreement, caller))
                .findFirst()
                .orElse(Relations.NONE);
    }

    /** As lists show them, in the same order. */
    List<AgreementView> listed(List<Agreement> agreements) {
        Map<UUID, List<AgreementPartyView>> named =
                listedParties.of(agreements.stream().map(Agreement::id).toList());
        LocalDate today = today();
        return agreements.stream()
                .map(agreement -> AgreementView.from(agreement, named.getOrDefault(agreement.id(), List.of()), today))
                .toList();
    }

    AgreementContent content(Agreement agreement) {
        return agreement.body().content(repository.partiesOf(agreement.id()));
    }

    /** Whom the content concerns. Refuses codes and parties that do not exist, and what does not fit together. */
    Involvement involved(String lead, AgreementContent content) {
        var errors = new ArrayList<FieldError>(AgreementRules.whatDoesNotFit(content, register));
        List<AgreementParty> named = content.partiesOrNone();
        Map<UUID, PartyView> known =
                parties.findAll(named.stream().map(AgreementParty::party).toList());
        for (int i = 0; i < named.size(); i++) {
            if (!known.containsKey(named.get(i).party())) {
                errors.add(FieldError.of(
                        "/content/parties/" + i + "/party",
                        "unknown-party",
                        "چنین طرفی ثبت نشده است",
                        "There is no such party"));
            }
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid().withErrors(errors);
        }
        return Involvement.of(lead, content, known.values());
    }

    Involvement involved(Agreement agreement) {
        AgreementContent content = content(agreement);
        return Involvement.of(
                agreement.leadProvince(), content, partiesOf(content).values());
    }

    Map<UUID, PartyView> partiesOf(AgreementContent content) {
        return parties.findAll(
                content.partiesOrNone().stream().map(AgreementParty::party).toList());
    }

    /** One of the agreement's parties; 422 when it is none. */
    PartyView party(Agreement agreement, UUID party) {
        Collection<PartyView> own = partiesOf(content(agreement)).values();
        return own.stream()
                .filter(one -> one.id().equals(party))
                .findFirst()
                .orElseThrow(() -> AgreementProblems.invalid(FieldError.of(
                        "/party",
                        "unknown-party",
                        "این طرف در سند نیست",
                        "The party does not take part in the agreement")));
    }
}
