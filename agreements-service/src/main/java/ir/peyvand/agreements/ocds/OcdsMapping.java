package ir.peyvand.agreements.ocds;

import ir.peyvand.agreements.agreement.AgreementPartyView;
import ir.peyvand.agreements.agreement.AgreementStatus;
import ir.peyvand.agreements.agreement.AgreementView;
import ir.peyvand.agreements.agreement.PartySide;
import ir.peyvand.agreements.ocds.OcdsRelease.Award;
import ir.peyvand.agreements.ocds.OcdsRelease.Contract;
import ir.peyvand.agreements.ocds.OcdsRelease.Item;
import ir.peyvand.agreements.ocds.OcdsRelease.Organization;
import ir.peyvand.agreements.ocds.OcdsRelease.Reference;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of which field of an agreement; the reasons stand in docs/decisions/ocds.md. */
final class OcdsMapping {

    private static final String INITIATION = "tender";
    private static final String PARTY_SCHEME = "x_peyvand-party";
    private static final String AREA_SCHEME = "x_peyvand-subject-area";
    private static final String BUYER = "buyer";
    private static final String SUPPLIER = "supplier";

    private final String prefix;
    private final ReferenceRegister register;

    OcdsMapping(String prefix, ReferenceRegister register) {
        this.prefix = prefix;
        this.register = register;
    }

    OcdsRelease release(AgreementView agreement) {
        String ocid = ocid(agreement.id());
        return new OcdsRelease(
                ocid,
                ocid + "-" + agreement.version(),
                agreement.modified(),
                List.of(tag(agreement)),
                INITIATION,
                LocalizedText.PERSIAN,
                agreement.parties().stream().map(OcdsMapping::organization).toList(),
                agreement.parties().stream()
                        .filter(OcdsMapping::isBuyer)
                        .findFirst()
                        .map(OcdsMapping::reference)
                        .orElse(null),
                Optional.ofNullable(agreement.statementOfNeed())
                        .map(OcdsRelease.Planning::new)
                        .orElse(null),
                List.of(award(agreement)),
                List.of(contract(agreement)),
                Optional.ofNullable(agreement.parent()).map(this::parent).stream()
                        .toList());
    }

    private String ocid(UUID agreement) {
        return prefix + "-" + agreement;
    }

    private static String tag(AgreementView agreement) {
        return switch (agreement.status()) {
            case DRAFT, IN_REVIEW, RETURNED, WITHDRAWN -> "planning";
            case APPROVED -> "award";
            case SIGNED -> agreement.amendment() > 0 ? "contractAmendment" : "contract";
            case IN_FORCE -> agreement.amendment() > 0 ? "contractAmendment" : "implementation";
            case COMPLETED, TERMINATED, LAPSED -> "contractTermination";
        };
    }

    private static String awardStatus(AgreementStatus status) {
        return switch (status) {
            case DRAFT, IN_REVIEW, RETURNED -> "pending";
            case APPROVED, SIGNED, IN_FORCE, COMPLETED, TERMINATED, LAPSED -> "active";
            case WITHDRAWN -> "cancelled";
        };
    }

    /** A contract of the standard is active when it binds, and terminated however it came to its end. */
    private static String contractStatus(AgreementStatus status) {
        return switch (status) {
            case DRAFT, IN_REVIEW, RETURNED, APPROVED, SIGNED -> "pending";
            case IN_FORCE -> "active";
            case COMPLETED, TERMINATED, LAPSED -> "terminated";
            case WITHDRAWN -> "cancelled";
        };
    }

    private static Award award(AgreementView agreement) {
        return new Award(
                awardId(agreement),
                persian(agreement.title()),
                english(agreement.title()),
                awardStatus(agreement.status()),
                agreement.progress().approvedAt(),
                agreement.parties().stream()
                        .filter(party -> !isBuyer(party))
                        .map(OcdsMapping::reference)
                        .toList());
    }

    private static String awardId(AgreementView agreement) {
        return agreement.reference() + "-award";
    }

    private Contract contract(AgreementView agreement) {
        LocalDate from = agreement.validFrom() == null ? agreement.progress().inForceOn() : agreement.validFrom();
        LocalDate until = agreement.validUntil();
        return new Contract(
                agreement.reference(),
                awardId(agreement),
                persian(agreement.title()),
                english(agreement.title()),
                contractStatus(agreement.status()),
                agreement.status().code(),
                from == null && until == null ? null : new OcdsRelease.Period(start(from), start(until)),
                Optional.ofNullable(agreement.expectedInvestment())
                        .map(money -> new OcdsRelease.Value(money.amount(), money.currency()))
                        .orElse(null),
                agreement.subjectAreas().stream().map(this::item).toList(),
                start(agreement.progress().signedOn()),
                agreement.expectedDirectJobs());
    }

    private Item item(String area) {
        String name = register.subjectAreas()
                .find(area)
                .map(known -> persian(known.name()))
                .orElse(area);
        return new Item(area, name, new OcdsRelease.Classification(AREA_SCHEME, area, name));
    }

    private OcdsRelease.RelatedProcess parent(UUID parent) {
        return new OcdsRelease.RelatedProcess("parent", List.of("parent"), "ocid", ocid(parent));
    }

    private static Organization organization(AgreementPartyView party) {
        return new Organization(
                partyId(party),
                persian(party.name()),
                english(party.name()),
                new OcdsRelease.Identifier(
                        PARTY_SCHEME, (party.mergedInto() == null ? party.party() : party.mergedInto()).toString()),
                new OcdsRelease.Address(party.province(), party.country()),
                List.of(isBuyer(party) ? BUYER : SUPPLIER, "x_" + party.role().code()));
    }

    /** The side that is named first stands where the standard has the buyer: it needs two sides that differ. */
    private static boolean isBuyer(AgreementPartyView party) {
        return party.side() == PartySide.A;
    }

    private static Reference reference(AgreementPartyView party) {
        return new Reference(partyId(party), persian(party.name()));
    }

    private static String partyId(AgreementPartyView party) {
        return PARTY_SCHEME + "-" + party.party();
    }

    private static String persian(LocalizedText text) {
        return text.best(LocalizedText.PERSIAN);
    }

    private static @Nullable String english(LocalizedText text) {
        return text.in(LocalizedText.ENGLISH).orElse(null);
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
