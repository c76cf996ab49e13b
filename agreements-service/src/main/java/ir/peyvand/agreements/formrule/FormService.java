package ir.peyvand.agreements.formrule;

import ir.peyvand.agreements.agreement.AgreementService;
import ir.peyvand.agreements.agreement.AgreementView;
import ir.peyvand.agreements.agreement.AnnexHistory;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.version.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The form check of an agreement, and what reviewers let pass. */
@ApplicationScoped
public class FormService {

    private final FormRuleRepository rules;
    private final FormRunRepository runs;
    private final SigningPageRepository pages;
    private final AgreementService agreements;
    private final AnnexHistory history;
    private final PlaceNames names;
    private final Clock clock;

    FormService(
            FormRuleRepository rules,
            FormRunRepository runs,
            SigningPageRepository pages,
            AgreementService agreements,
            AnnexHistory history,
            ReferenceRegister register,
            Clock clock) {
        this.rules = rules;
        this.runs = runs;
        this.pages = pages;
        this.agreements = agreements;
        this.history = history;
        this.names = new PlaceNames(register);
        this.clock = clock;
    }

    @Transactional
    FormReportView check(String agreement, Caller caller) {
        return check(agreements.findInside(agreement, caller));
    }

    /** The agreement as it stands in the transaction at hand, by the rules of today. */
    FormReportView check(AgreementView agreement) {
        List<WaiverView> waivers = runs.waiversOf(agreement.id()).stream()
                .filter(WaiverView::holds)
                .toList();
        List<FormFindingView> found = findings(agreement).stream()
                .map(finding -> FormFindingView.from(
                        finding,
                        waivers.stream().filter(waiver -> waiver.isFor(finding)).findFirst()))
                .toList();
        return FormReportView.of(
                agreement.id(),
                LocalDate.now(clock),
                found,
                runs.last(agreement.id()).orElse(null));
    }

    private List<FormFinding> findings(AgreementView agreement) {
        var subject = new FormSubject(
                agreement,
                pages.of(agreement.id()).stream()
                        .map(SigningPageRepository.Kept::view)
                        .collect(Collectors.toMap(SigningPageView::language, SigningPageView::page)),
                pages.completedCounterparts(agreement.id()),
                names);
        return FormLint.check(rules.list(Optional.of(LocalDate.now(clock))), subject);
    }

    @Transactional
    Page<WaiverView> waivers(String agreement, Caller caller) {
        return Page.all(runs.waiversOf(agreements.findInside(agreement, caller).id()));
    }

    @Transactional
    WaiverView waive(String id, WaiveFinding request, Caller caller) {
        AgreementView agreement = agreements.findInside(id, caller);
        FormAccess.requireOther(
                caller,
                agreement,
                pages.of(agreement.id()).stream()
                        .map(SigningPageRepository.Kept::writtenBy)
                        .toList());
        FormFinding finding = findings(agreement).stream()
                .filter(one -> one.rule().code().equals(request.rule())
                        && one.pointer().equals(request.pointer()))
                .findFirst()
                .orElseThrow(FormProblems::noSuchFinding);
        Instant now = clock.instant();
        UUID waiver = runs.waive(agreement.id(), finding, request.reason(), caller.subject(), now)
                .orElseThrow(FormProblems::alreadyWaived);
        WaiverView view = find(agreement.id(), waiver.toString());
        append(agreement, view, "waived", Optional.empty(), caller, now);
        return view;
    }

    @Transactional
    WaiverView revoke(String id, String waiver, @Nullable String ifMatch, RevokeWaiver request, Caller caller) {
        AgreementView agreement = agreements.findInside(id, caller);
        WaiverView before = find(agreement.id(), waiver);
        Version.requireMatch(ifMatch, before.version());
        Instant now = clock.instant();
        if (!runs.revoke(before.id(), request.reason(), caller.subject(), now)) {
            throw FormProblems.alreadyRevoked();
        }
        WaiverView after = find(agreement.id(), waiver);
        append(agreement, after, "revoked", Optional.of(before), caller, now);
        return after;
    }

    private WaiverView find(UUID agreement, String waiver) {
        return runs.waiversOf(agreement).stream()
                .filter(known -> known.id().toString().equals(waiver))
                .findFirst()
                .orElseThrow(Problems::notFound);
    }

    private void append(
            AgreementView agreement,
            WaiverView waiver,
            String verb,
            Optional<WaiverView> before,
            Caller caller,
            Instant now) {
        history.append(WaiverView.TYPE, waiver.id(), verb, waiver.version(), agreement, before, waiver, caller, now);
    }
}
