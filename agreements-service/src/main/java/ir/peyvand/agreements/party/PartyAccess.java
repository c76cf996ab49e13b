package ir.peyvand.agreements.party;

import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.caller.Role.COOPERATION_ORGANISATION;
import static ir.peyvand.kit.caller.Role.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.OPERATOR;
import static ir.peyvand.kit.caller.Role.SECRETARIAT;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.Problems;
import java.util.Optional;

/** Parties are a directory: everybody with a role reads it; who keeps an entry, its own offices and operators do. */
final class PartyAccess {

    private PartyAccess() {}

    /** The province on whose behalf a caller registers; empty for operators, who do it for all. */
    static Optional<String> registrar(Caller caller) {
        return caller.is(OPERATOR) ? Optional.empty() : caller.province();
    }

    /** The party's own province and the one that registered it keep an entry; operators and the committee any. */
    static Party requireWritable(Caller caller, Party party) {
        boolean office = caller.isAny(GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION);
        boolean own = party.province().filter(caller::isOf).isPresent()
                || party.registrar().filter(caller::isOf).isPresent();
        if (!caller.isAny(OPERATOR, COMMITTEE) && !(office && own)) {
            throw Problems.forbidden();
        }
        return party;
    }
}
