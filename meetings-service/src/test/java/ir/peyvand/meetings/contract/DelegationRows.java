package ir.peyvand.meetings.contract;

import static ir.peyvand.kit.caller.Role.AUDITOR;
import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.caller.Role.COOPERATION_ORGANISATION;
import static ir.peyvand.kit.caller.Role.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.LEGAL_REVIEWER;
import static ir.peyvand.kit.caller.Role.OPERATOR;
import static ir.peyvand.kit.caller.Role.PROTOCOL_REVIEWER;
import static ir.peyvand.kit.caller.Role.SECRETARIAT;

import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.testing.contract.AccessMatrix;
import ir.peyvand.kit.testing.contract.Call;
import ir.peyvand.kit.testing.contract.Callers;
import ir.peyvand.meetings.MeetingFixtures.Known;
import ir.peyvand.meetings.delegation.Delegations;

/** The row "delegations" of the permission table: provinces request, the committee decides, reviewers advise. */
final class DelegationRows {

    private static final Role[] READERS = {
        GOVERNORATE, SECRETARIAT, COMMITTEE, LEGAL_REVIEWER, PROTOCOL_REVIEWER, AUDITOR, OPERATOR
    };
    private static final Role[] READERS_OF_ALL = {COMMITTEE, LEGAL_REVIEWER, PROTOCOL_REVIEWER, AUDITOR, OPERATOR};
    private static final Role[] ACTING = {GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION};

    private DelegationRows() {}

    static void addTo(AccessMatrix matrix) {
        matrix.row("listDelegations", READERS).shared(Call::plain);
        for (String operation :
                new String[] {"getDelegation", "listDelegationRevisions", "listDelegationReservations"}) {
            matrix.row(operation, READERS)
                    .own(() -> on(requested(Callers.OWN_PROVINCE)))
                    .foreignHidden(() -> on(requested(Callers.FOREIGN_PROVINCE)), READERS_OF_ALL);
        }
        matrix.row(
                        "checkDelegation",
                        GOVERNORATE,
                        SECRETARIAT,
                        COOPERATION_ORGANISATION,
                        COMMITTEE,
                        LEGAL_REVIEWER,
                        PROTOCOL_REVIEWER,
                        AUDITOR,
                        OPERATOR)
                .own(() -> Call.plain().query("province", Callers.OWN_PROVINCE))
                .foreign(() -> Call.plain().query("province", Callers.FOREIGN_PROVINCE), READERS_OF_ALL);
        matrix.row("requestDelegation", GOVERNORATE, SECRETARIAT)
                .own(() -> request(Callers.OWN_PROVINCE))
                .foreign(() -> request(Callers.FOREIGN_PROVINCE));
        matrix.row("editDelegation", GOVERNORATE, SECRETARIAT)
                .own(() -> edit(Callers.OWN_PROVINCE))
                .foreignHidden(() -> edit(Callers.FOREIGN_PROVINCE));
        matrix.row("withdrawDelegation", GOVERNORATE, SECRETARIAT)
                .own(() -> on(requested(Callers.OWN_PROVINCE)).json(Delegations.REASON))
                .foreignHidden(() -> on(requested(Callers.FOREIGN_PROVINCE)).json(Delegations.REASON));
        matrix.row("grantDelegation", COMMITTEE)
                .shared(() -> on(requested(Callers.OWN_PROVINCE)).json(Delegations.GRANT));
        matrix.row("refuseDelegation", COMMITTEE)
                .shared(() -> on(requested(Callers.OWN_PROVINCE)).json(Delegations.REASON));
        matrix.row("revokeDelegation", COMMITTEE)
                .shared(() -> on(granted(Callers.OWN_PROVINCE)).json(Delegations.REASON));
        matrix.row("adviseOnDelegation", LEGAL_REVIEWER, PROTOCOL_REVIEWER)
                .shared(() -> on(requested(Callers.OWN_PROVINCE)).json("{\"advice\": \"مبنای حقوقی کافی است\"}"));
        reservations(matrix);
    }

    private static void reservations(AccessMatrix matrix) {
        matrix.row("reserveCeiling", ACTING)
                .own(() -> reserve(Callers.OWN_PROVINCE))
                .foreignHidden(() -> reserve(Callers.FOREIGN_PROVINCE));
        for (String operation : new String[] {"useReservation", "releaseReservation"}) {
            matrix.row(operation, ACTING)
                    .own(() -> reserved(Callers.OWN_PROVINCE))
                    .foreignHidden(() -> reserved(Callers.FOREIGN_PROVINCE));
        }
    }

    private static Known requested(String province) {
        return Delegations.requested(province, Delegations.content());
    }

    private static Known granted(String province) {
        return Delegations.granted(province, Delegations.content());
    }

    private static Call on(Known delegation) {
        return Call.on("id", delegation.id()).ifMatch(delegation.tag());
    }

    private static Call request(String province) {
        return Call.plain().json("{\"province\": \"" + province + "\", \"content\": " + Delegations.content() + "}");
    }

    private static Call edit(String province) {
        return on(requested(province)).json("{\"content\": " + Delegations.content() + "}");
    }

    private static Call reserve(String province) {
        return Call.on("id", granted(province).id()).json("""
                {"act": "%s", "amount": {"amount": "1.00", "currency": "USD"}, "on": "2026-02-01"}
                """.formatted(Delegations.act()));
    }

    private static Call reserved(String province) {
        Known delegation = granted(province);
        String reservation = Delegations.reserve(Callers.maker(province), delegation, Delegations.act(), "1.00")
                .path("id");
        return Call.on("id", delegation.id()).path("reservation", reservation);
    }
}
