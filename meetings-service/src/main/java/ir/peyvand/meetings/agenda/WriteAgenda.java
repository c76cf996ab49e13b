package ir.peyvand.meetings.agenda;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The whole agenda, in its order. */
public record WriteAgenda(@NotNull @Size(max = 200) List<@NotNull @Valid AgendaEntry> items) {}
