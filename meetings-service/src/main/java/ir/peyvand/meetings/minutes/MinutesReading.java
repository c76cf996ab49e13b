package ir.peyvand.meetings.minutes;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.reference.Mission;
import ir.peyvand.kit.reference.Province;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.meetings.agenda.AgendaService;
import ir.peyvand.meetings.attendance.AttendanceService;
import ir.peyvand.meetings.attendance.AttendanceView;
import ir.peyvand.meetings.body.BodyDirectory;
import ir.peyvand.meetings.body.BodyView;
import ir.peyvand.meetings.meeting.MeetingView;
import ir.peyvand.meetings.minutes.MinutesRecords.Attendee;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads for minutes what the records of a meeting say. */
@ApplicationScoped
class MinutesReading {

    private final AgendaService agendas;
    private final AttendanceService attendances;
    private final BodyDirectory bodies;
    private final AdoptedRepository adopted;
    private final ReferenceRegister register;

    MinutesReading(
            AgendaService agendas,
            AttendanceService attendances,
            BodyDirectory bodies,
            AdoptedRepository adopted,
            ReferenceRegister register) {
        this.agendas = agendas;
        this.attendances = attendances;
        this.bodies = bodies;
        this.adopted = adopted;
        this.register = register;
    }

    MinutesRecords of(MeetingView meeting, Caller caller) {
        String id = meeting.id().toString();
        List<AttendanceView> attendance = attendances.list(id, caller);
        var ids = new HashSet<UUID>();
        ids.add(meeting.body());
        attendance.forEach(one -> {
            if (one.body() != null) {
                ids.add(one.body());
            }
        });
        Map<UUID, BodyView> named = bodies.findAll(ids);
        return new MinutesRecords(
                meeting.reference(),
                meeting.kind().code(),
                meeting.title(),
                name(named, meeting.body()),
                meeting.startsAt(),
                meeting.endsAt(),
                meeting.place(),
                attendance.stream()
                        .map(one -> new Attendee(name(one, named), one.state().code(), one.representedBy()))
                        .toList(),
                agendas.list(id, caller),
                adopted.axes(meeting.id()),
                adopted.resolutions(meeting.id()));
    }

    private LocalizedText name(AttendanceView one, Map<UUID, BodyView> named) {
        if (one.body() != null) {
            return name(named, one.body());
        }
        if (one.province() != null) {
            return register.provinces().find(one.province()).map(Province::name).orElse(LocalizedText.EMPTY);
        }
        return register.missions()
                .find(one.mission() == null ? "" : one.mission())
                .map(Mission::name)
                .orElse(LocalizedText.EMPTY);
    }

    private static LocalizedText name(Map<UUID, BodyView> named, UUID body) {
        BodyView known = named.get(body);
        return known == null ? LocalizedText.EMPTY : known.name();
    }
}
