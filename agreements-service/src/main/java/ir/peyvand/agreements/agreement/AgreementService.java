package ir.peyvand.agreements.agreement;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.version.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reading, registering and editing agreements; the steps of their life are {@link AgreementMoves}. */
@ApplicationScoped
public class AgreementService {

    private final AgreementRepository repository;
    private final RevisionRepository revisions;
    private final AgreementParts parts;
    private final Parents parents;
    private final AgreementHistory history;
    private final ReferenceRegister register;
    private final Cursors cursors;
    private final Clock clock;

    AgreementService(
            AgreementRepository repository,
            RevisionRepository revisions,
            AgreementParts parts,
            Parents parents,
            AgreementHistory history,
            ReferenceRegister register,
            Cursors cursors,
            Clock clock) {
        this.repository = repository;
        this.revisions = revisions;
        this.parts = parts;
        this.parents = parents;
        this.history = history;
        this.register = register;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** One record with what this caller may see of it; 404 when the caller may not know of it. */
    @Transactional
    public AgreementView find(String idOrReference, Caller caller) {
        return parts.view(visible(idOrReference, caller), caller);
    }

    /** The same for what belongs to the inside of an agreement: 404 also when the caller sees its public fields only. */
    @Transactional
    public AgreementView findInside(String idOrReference, Caller caller) {
        return repository
                .findVisible(idOrReference, AgreementVisibility.of(caller).beyondPublic())
                .map(agreement -> parts.view(agreement, caller))
                .orElseThrow(Problems::notFound);
    }

    @Transactional
    public AgreementView register(RegisterAgreement request, Caller caller) {
        if (register.provinces().find(request.leadProvince()).isEmpty()) {
            throw AgreementProblems.invalid(
                    FieldError.unknownCode("/leadProvince", "province", request.leadProvince()));
        }
        if (!caller.isOf(request.leadProvince())) {
            throw Problems.forbidden();
        }
        Involvement involved = parts.involved(request.leadProvince(), request.content());
        if (!AgreementAccess.mayWrite(caller, request.leadProvince(), involved.level())) {
            throw Problems.forbidden();
        }
        parents.require(null, request.content(), caller);
        Instant now = clock.instant();
        String reference = "%s-%s-%04d"
                .formatted(
                        request.leadProvince(),
                        request.kind().referencePart(),
                        repository.nextNumber(request.leadProvince(), request.kind()));
        var agreement = new Agreement(
                reference, request.leadProvince(), request.kind(), request.content(), involved, caller.subject(), now);
        agreement.flagParent(parents.haveEnded(request.content()));
        repository.persistAndFlush(agreement);
        repository.replaceParties(agreement.id(), request.content().partiesOrNone());
        repository.replaceNodalOfficer(agreement.id(), request.nodalOfficer());
        AgreementContent content = parts.content(agreement);
        revisions.keep(agreement, "registered", content, caller.subject(), null, null);
        history.append(agreement, content, "registered", AgreementHistory.Before.NOTHING, caller, now);
        return parts.view(agreement, caller);
    }

    @Transactional
    AgreementView edit(String id, @Nullable String ifMatch, EditAgreement request, Caller caller) {
        Agreement agreement = visible(id, caller);
        if (!AgreementAccess.mayWrite(caller, agreement)) {
            throw Problems.forbidden();
        }
        Version.requireMatch(ifMatch, agreement.version());
        Involvement involved = parts.involved(agreement.leadProvince(), request.content());
        if (!AgreementAccess.mayWrite(caller, agreement.leadProvince(), involved.level())) {
            throw Problems.forbidden();
        }
        parents.require(agreement.id(), request.content(), caller);
        AgreementHistory.Before before = history.before(agreement, parts.content(agreement));
        Instant now = clock.instant();
        agreement.edit(request.content(), involved, caller.subject(), now);
        agreement.flagParent(parents.haveEnded(request.content()));
        repository.flush();
        repository.replaceParties(agreement.id(), request.content().partiesOrNone());
        repository.replaceNodalOfficer(agreement.id(), request.nodalOfficer());
        AgreementContent content = parts.content(agreement);
        revisions.keep(agreement, "edited", content, caller.subject(), null, null);
        history.append(agreement, content, "edited", before, caller, now);
        return parts.view(agreement, caller);
    }

    /** The contents that the record had, newest first. */
    @Transactional
    Page<RevisionView> revisions(String idOrReference, PageRequest page, Caller caller) {
        Agreement agreement = visible(idOrReference, caller);
        if (!AgreementAccess.maySeeRevisions(caller)) {
            throw Problems.forbidden();
        }
        String query = "agreement-revisions " + agreement.id();
        long before = page.cursor() == null
                ? Long.MAX_VALUE
                : Long.parseLong(cursors.open(query, page.cursor()).getFirst());
        List<RevisionView> rows = revisions.list(agreement.id(), before, page.limit() + 1);
        boolean more = rows.size() > page.limit();
        List<RevisionView> items = more ? rows.subList(0, page.limit()) : rows;
        String next =
                more ? cursors.seal(query, List.of(Long.toString(items.getLast().version()))) : null;
        return Page.of(items, next, Total.exact(revisions.count(agreement.id())));
    }

    private Agreement visible(String idOrReference, Caller caller) {
        return repository
                .findVisible(idOrReference, AgreementVisibility.of(caller))
                .orElseThrow(Problems::notFound);
    }
}
