package ir.peyvand.meetings.calendar;

import static ir.peyvand.kit.caller.Role.Name.ATTACHE;
import static ir.peyvand.kit.caller.Role.Name.AUDITOR;
import static ir.peyvand.kit.caller.Role.Name.COMMITTEE;
import static ir.peyvand.kit.caller.Role.Name.COOPERATION_ORGANISATION;
import static ir.peyvand.kit.caller.Role.Name.DASHBOARD;
import static ir.peyvand.kit.caller.Role.Name.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.Name.LEGAL_REVIEWER;
import static ir.peyvand.kit.caller.Role.Name.MISSION;
import static ir.peyvand.kit.caller.Role.Name.OPERATOR;
import static ir.peyvand.kit.caller.Role.Name.PROTOCOL_REVIEWER;
import static ir.peyvand.kit.caller.Role.Name.SECRETARIAT;

import ir.peyvand.kit.caller.CurrentCaller;
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.text.PreferredLanguage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** iCalendar feeds over HTTP. */
@Path("/api/v1/calendars")
@Tag(name = "calendars", description = "Meetings and deadlines for calendar programs")
@Produces(CalendarAnswers.ICALENDAR)
public class CalendarResource {

    private final CalendarService service;
    private final CurrentCaller caller;
    private final Clock clock;

    CalendarResource(CalendarService service, CurrentCaller caller, Clock clock) {
        this.service = service;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/bodies/{id}")
    @RolesAllowed({
        DASHBOARD,
        MISSION,
        ATTACHE,
        GOVERNORATE,
        SECRETARIAT,
        COOPERATION_ORGANISATION,
        COMMITTEE,
        LEGAL_REVIEWER,
        PROTOCOL_REVIEWER,
        AUDITOR,
        OPERATOR
    })
    @Operation(
            operationId = "getBodyCalendar",
            summary = "The calendar of a body",
            description =
                    "By id or code, as iCalendar (RFC 5545): the meetings it convenes or takes part in, and the deadlines"
                            + " and reports of what it resolved or answers for, as far as the caller may know of them; of"
                            + " other meetings their day and title as they are published. Drafts stand in no calendar."
                            + " Accept-Language chooses the language of titles.")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "The first day; either calendar; one year back when left out",
            example = "1405-01-01")
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "The last day; either calendar; two years ahead when left out; at most five years after from",
            example = "1405-12-29")
    @Parameter(name = HttpHeaders.IF_NONE_MATCH, in = ParameterIn.HEADER)
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content = @Content(mediaType = CalendarAnswers.ICALENDAR, schema = @Schema(type = SchemaType.STRING)))
    public Response ofBody(@RestPath String id, UriInfo uri, HttpHeaders headers) {
        return answer(uri, headers, window -> service.ofBody(id, window, caller.get()));
    }

    @GET
    @Path("/mine")
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "getOwnCalendar",
            summary = "The calendar of the caller's office",
            description =
                    "As iCalendar (RFC 5545): the meetings that the caller's province or mission takes part in, and the"
                            + " deadlines and reports that concern it; for the committee what belongs to no province."
                            + " Accept-Language chooses the language of titles.")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "The first day; either calendar; one year back when left out",
            example = "1405-01-01")
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "The last day; either calendar; two years ahead when left out; at most five years after from",
            example = "1405-12-29")
    @Parameter(name = HttpHeaders.IF_NONE_MATCH, in = ParameterIn.HEADER)
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content = @Content(mediaType = CalendarAnswers.ICALENDAR, schema = @Schema(type = SchemaType.STRING)))
    public Response own(UriInfo uri, HttpHeaders headers) {
        return answer(uri, headers, window -> service.own(window, caller.get()));
    }

    private Response answer(UriInfo uri, HttpHeaders headers, Function<CalendarWindow, CalendarFeed> feed) {
        var parameters = new Parameters(uri.getQueryParameters());
        CalendarWindow window = CalendarWindow.read(parameters, clock.instant());
        parameters.check();
        var text = new CalendarText(
                PreferredLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)),
                CalendarAnswers.address(headers, uri));
        return CalendarAnswers.of(text.of(feed.apply(window)), headers.getHeaderString(HttpHeaders.IF_NONE_MATCH));
    }
}
