package ir.peyvand.meetings.agenda;

import java.util.List;

/** The agenda of a meeting as it stands, in its order. */
public record AgendaView(List<AgendaItemView> items) {}
