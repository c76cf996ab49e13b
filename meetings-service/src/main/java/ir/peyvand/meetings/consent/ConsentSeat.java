package ir.peyvand.meetings.consent;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.text.Kebab;
import ir.peyvand.meetings.work.Assignee;
import java.util.Map;

/** A seat of a council whose consent a joint session needs, and the office that speaks for it. */
public enum ConsentSeat {
    /** The governor. */
    HEAD(Role.GOVERNORATE),
    SECRETARY(Role.SECRETARIAT);

    static final Map<String, ConsentSeat> BY_CODE = Kebab.words(ConsentSeat.class);

    private final Role role;

    ConsentSeat(Role role) {
        this.role = role;
    }

    /** Who speaks for it, of the council's province. */
    Role role() {
        return role;
    }

    Assignee of(String province) {
        return this == HEAD ? Assignee.governorate(province) : Assignee.secretariat(province);
    }

    /** The word in JSON and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
