package ir.peyvand.agreements.formrule;

import ir.peyvand.agreements.agreement.AgreementAccess;
import ir.peyvand.agreements.agreement.AgreementService;
import ir.peyvand.agreements.agreement.AgreementView;
import ir.peyvand.agreements.agreement.AnnexHistory;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.time.DateRefusal;
import ir.peyvand.kit.time.DateText;
import ir.peyvand.kit.version.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The signing pages: one per copy, empty until somebody has written it. */
@ApplicationScoped
public class SigningPageService {

    private final SigningPageRepository repository;
    private final AgreementService agreements;
    private final AnnexHistory history;
    private final Clock clock;

    SigningPageService(
            SigningPageRepository repository, AgreementService agreements, AnnexHistory history, Clock clock) {
        this.repository = repository;
        this.agreements = agreements;
        this.history = history;
        this.clock = clock;
    }

    /** 404 also for a language in which the agreement has no copy. */
    @Transactional
    SigningPageView find(String id, String language, Caller caller) {
        AgreementView agreement = withCopy(id, language, caller);
        return shown(current(agreement.id(), language), caller);
    }

    @Transactional
    SigningPageView write(String id, String language, @Nullable String ifMatch, SigningPage page, Caller caller) {
        AgreementView agreement = withCopy(id, language, caller);
        FormAccess.requireWriter(caller, agreement);
        SigningPageView before = current(agreement.id(), language);
        Version.requireMatch(ifMatch, before.version());
        if (!agreement.status().isOpen()) {
            throw FormProblems.onlyOpenOnesChange();
        }
        List<FieldError> errors = whatDoesNotFit(page, agreement);
        if (!errors.isEmpty()) {
            throw Problems.invalid().withErrors(errors);
        }
        Instant now = clock.instant();
        UUID written = repository
                .write(agreement.id(), language, page, before.version() + 1, caller.subject(), now)
                .orElseThrow(Problems::stale);
        SigningPageView after = current(agreement.id(), language);
        history.append(
                SigningPageView.TYPE,
                written,
                "written",
                after.version(),
                agreement,
                Optional.of(before),
                after,
                caller,
                now);
        return shown(after, caller);
    }

    private AgreementView withCopy(String id, String language, Caller caller) {
        AgreementView agreement = agreements.findInside(id, caller);
        if (!agreement.languages().contains(language)) {
            throw Problems.notFound();
        }
        return agreement;
    }

    private SigningPageView current(UUID agreement, String language) {
        return repository
                .find(agreement, language)
                .map(SigningPageRepository.Kept::view)
                .orElseGet(() -> new SigningPageView(agreement, language, SigningPage.EMPTY, null, 0));
    }

    private static SigningPageView shown(SigningPageView view, Caller caller) {
        return AgreementAccess.maySeePersons(caller)
                ? view
                : new SigningPageView(
                        view.agreement(),
                        view.language(),
                        view.page().withoutPersons(),
                        view.modified(),
                        view.version());
    }

    /** Dates exist in their calendar, and who signs takes part in the agreement. */
    private static List<FieldError> whatDoesNotFit(SigningPage page, AgreementView agreement) {
        var errors = new ArrayList<FieldError>();
        impossible("/solarHijriDate", page.solarHijriDate()).ifPresent(errors::add);
        impossible("/gregorianDate", page.gregorianDate()).ifPresent(errors::add);
        List<PageSigner> signers = page.signers();
        for (int i = 0; i < signers.size(); i++) {
            UUID party = signers.get(i).party();
            if (agreement.parties().stream().noneMatch(known -> known.party().equals(party))) {
                errors.add(FieldError.of(
                        "/signers/" + i + "/party",
                        "unknown-party",
                        "این طرف در سند نیست",
                        "The party does not take part in the agreement"));
            }
        }
        return errors;
    }

    private static Optional<FieldError> impossible(String pointer, @Nullable String date) {
        if (date == null) {
            return Optional.empty();
        }
        try {
            DateText.parse(date);
            return Optional.empty();
        } catch (DateRefusal refusal) {
            return Optional.of(new FieldError(pointer, refusal.code(), refusal.reason()));
        }
    }
}
