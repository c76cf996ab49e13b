package ir.peyvand.meetings.contract;

import static ir.peyvand.kit.caller.Role.ATTACHE;
import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.caller.Role.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.MISSION;
import static ir.peyvand.kit.caller.Role.SECRETARIAT;
import static ir.peyvand.kit.testing.contract.Callers.OWN_PROVINCE;

import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.testing.contract.AccessMatrix;
import ir.peyvand.kit.testing.contract.Call;
import ir.peyvand.meetings.BodyFixtures;

/** Calendars: everybody may ask for a body's, and finds there what he may know of; offices have their own. */
final class CalendarRows {

    private CalendarRows() {}

    static void addTo(AccessMatrix matrix) {
        matrix.row("getBodyCalendar", Role.values()).shared(() -> Call.on("id", BodyFixtures.council(OWN_PROVINCE)));
        matrix.row("getOwnCalendar", MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE)
                .shared(Call::plain);
    }
}
