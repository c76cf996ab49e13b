package ir.peyvand.kit.caller;

import java.util.Arrays;
import java.util.Optional;

/** The realm roles. The constants of {@link Name} are the same words for annotations. */
public enum Role {
    /** Third-party dashboards: published records without personal data, read only. */
    DASHBOARD(Name.DASHBOARD),
    /** An embassy system or a diplomat, narrowed by mission and country. */
    MISSION(Name.MISSION),
    /** A commercial attaché: what a mission may, plus market reports, demand and introductions. */
    ATTACHE(Name.ATTACHE),
    /** A provincial governor's office, narrowed by province. */
    GOVERNORATE(Name.GOVERNORATE),
    /** The secretariat of a province's dialogue council, narrowed by province. */
    SECRETARIAT(Name.SECRETARIAT),
    /** A municipalities' cooperation organisation, narrowed by province. */
    COOPERATION_ORGANISATION(Name.COOPERATION_ORGANISATION),
    /** The national committee of provinces' foreign relations; sees and rules across provinces. */
    COMMITTEE(Name.COMMITTEE),
    LEGAL_REVIEWER(Name.LEGAL_REVIEWER),
    PROTOCOL_REVIEWER(Name.PROTOCOL_REVIEWER),
    /** Reads everything including the audit trail, changes nothing. */
    AUDITOR(Name.AUDITOR),
    /** Runs the platform: reference data, rules, imports for others; no business approvals. */
    OPERATOR(Name.OPERATOR);

    /** The role names as compile-time constants, for {@code @RolesAllowed}. */
    public static final class Name {
        public static final String DASHBOARD = "dashboard";
        public static final String MISSION = "mission";
        public static final String ATTACHE = "attache";
        public static final String GOVERNORATE = "governorate";
        public static final String SECRETARIAT = "secretariat";
        public static final String COOPERATION_ORGANISATION = "cooperation-organisation";
        public static final String COMMITTEE = "committee";
        public static final String LEGAL_REVIEWER = "legal-reviewer";
        public static final String PROTOCOL_REVIEWER = "protocol-reviewer";
        public static final String AUDITOR = "auditor";
        public static final String OPERATOR = "operator";

        private Name() {}
    }

    private final String claim;

    Role(String claim) {
        this.claim = claim;
    }

    /** The name of the role in the realm and in tokens. */
    public String claim() {
        return claim;
    }

    public static Optional<Role> fromClaim(String claim) {
        return Arrays.stream(values()).filter(role -> role.claim.equals(claim)).findFirst();
    }
}
