package ir.peyvand.agreements.outcome;

import ir.peyvand.agreements.agreement.AgreementAccess;
import ir.peyvand.agreements.agreement.AgreementPartyView;
import ir.peyvand.agreements.agreement.AgreementService;
import ir.peyvand.agreements.agreement.AgreementView;
import ir.peyvand.agreements.agreement.PartyRole;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** For whom a figure counts: as the reporter says, or equally for those who sign the agreement. */
@ApplicationScoped
class OutcomeSplit {

    private static final int NOT_FOUND = 404;

    private final AgreementService agreements;

    OutcomeSplit(AgreementService agreements) {
        this.agreements = agreements;
    }

    List<OutcomeShare> of(AgreementView owner, ReportOutcome request, Caller caller) {
        List<OutcomeShare> shares = request.shares();
        if (shares == null) {
            return equally(owner);
        }
        var errors = new ArrayList<FieldError>();
        var known = new HashMap<UUID, Optional<AgreementView>>(Map.of(owner.id(), Optional.of(owner)));
        for (int i = 0; i < shares.size(); i++) {
            OutcomeShare share = shares.get(i);
            Optional<AgreementView> agreement = known.computeIfAbsent(share.agreement(), id -> visible(id, caller));
            if (agreement.isEmpty()) {
                errors.add(FieldError.of(
                        "/shares/" + i + "/agreement",
                        "unknown-agreement",
                        "چنین سندی یافت نشد",
                        "There is no such agreement"));
            } else if (request.phase() == OutcomePhase.EXPECTED && !AgreementAccess.mayWrite(caller, agreement.get())) {
                errors.add(
                        FieldError.of(
                                "/shares/" + i + "/agreement",
                                "not-yours",
                                "رقم پیش‌بینی جای پیش‌بینی سند را می‌گیرد؛ تنها سند استان خودتان چنین سهمی می‌گیرد",
                                "An expected figure replaces what the agreement expects: only those that your province leads get a share"));
            } else if (!takesPart(agreement.get(), share.party())) {
                errors.add(FieldError.of(
                        "/shares/" + i + "/party",
                        "unknown-party",
                        "این طرف در سند نیست",
                        "The party does not take part in the agreement"));
            }
        }
        if (shares.stream().noneMatch(share -> share.agreement().equals(owner.id()))) {
            errors.add(FieldError.of(
                    "/shares",
                    "own-share-missing",
                    "سهمی از آنِ همین سند نیست",
                    "None of the shares is of this agreement"));
        }
        if (!errors.isEmpty()) {
            throw OutcomeProblems.invalid(errors);
        }
        return shares;
    }

    private Optional<AgreementView> visible(UUID id, Caller caller) {
        try {
            return Optional.of(agreements.find(id.toString(), caller));
        } catch (Problem unknown) {
            if (unknown.status() == NOT_FOUND) {
                return Optional.empty();
            }
            throw unknown;
        }
    }

    private static List<OutcomeShare> equally(AgreementView owner) {
        List<UUID> signatories = owner.parties().stream()
                .filter(party -> party.role() == PartyRole.SIGNATORY)
                .map(AgreementPartyView::party)
                .toList();
        if (signatories.isEmpty()) {
            throw OutcomeProblems.noSignatories();
        }
        List<BigDecimal> shares = OutcomeRules.equalShares(signatories.size());
        return IntStream.range(0, signatories.size())
                .mapToObj(place -> new OutcomeShare(owner.id(), signatories.get(place), shares.get(place)))
                .toList();
    }

    private static boolean takesPart(AgreementView agreement, UUID party) {
        return agreement.parties().stream().anyMatch(one -> one.party().equals(party));
    }
}
