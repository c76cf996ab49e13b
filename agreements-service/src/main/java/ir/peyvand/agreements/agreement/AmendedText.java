package ir.peyvand.agreements.agreement;

import ir.peyvand.agreements.party.PartyLevel;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What a text has to be like that takes the place of a signed one. */
@ApplicationScoped
class AmendedText {

    private final AgreementRepository repository;
    private final AgreementParts parts;
    private final Parents parents;

    AmendedText(AgreementRepository repository, AgreementParts parts, Parents parents) {
        this.repository = repository;
        this.parts = parts;
        this.parents = parents;
    }

    /**
     * The parties stay who they are, and nothing is missing that the agreement needed to get where it is.
     *
     * @return whom the text concerns
     */
    Involvement check(Agreement agreement, AgreementContent content, Caller caller) {
        List<AgreementParty> parties = repository.partiesOf(agreement.id());
        if (!Set.copyOf(parties).equals(Set.copyOf(content.partiesOrNone()))) {
            throw AgreementProblems.invalid(FieldError.of(
                    "/content/parties",
                    "parties-differ",
                    "اصلاحیه طرف‌های سند را عوض نمی‌کند",
                    "An amendment does not change who the parties are"));
        }
        Involvement involved = parts.involved(agreement.leadProvince(), content);
        if (!Objects.equals(agreement.body().content(List.of()).parent(), content.parent())) {
            parents.require(agreement.id(), content, caller);
        }
        // the countries are those of the parties, who stay; the officer is no part of the text
        var missing = new ArrayList<>(AgreementRules.missingForReview(content, PartyLevel.DOMESTIC, true));
        if (agreement.status() == AgreementStatus.IN_FORCE) {
            missing.addAll(AgreementRules.missingForForce(
                    "/content/validUntil", Optional.ofNullable(content.validUntil()), content.renewalOrNone()));
        }
        if (!missing.isEmpty()) {
            throw AgreementProblems.partsMissing(missing);
        }
        return involved;
    }
}
