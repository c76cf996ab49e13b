package ir.peyvand.meetings.minutes;

import static ir.peyvand.kit.caller.Role.Name.ATTACHE;
import static ir.peyvand.kit.caller.Role.Name.AUDITOR;
import static ir.peyvand.kit.caller.Role.Name.COMMITTEE;
import static ir.peyvand.kit.caller.Role.Name.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.Name.MISSION;
import static ir.peyvand.kit.caller.Role.Name.OPERATOR;
import static ir.peyvand.kit.caller.Role.Name.SECRETARIAT;

import ir.peyvand.kit.caller.CurrentCaller;
import ir.peyvand.kit.text.PreferredLanguage;
import ir.peyvand.kit.version.Version;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Minutes as a document over HTTP. */
@Path("/api/v1/meetings/{id}/minutes/document")
@Tag(name = "minutes", description = "What was taken down of meetings: drafted from the records, approved, frozen")
public class MinutesDocumentResource {

    private final MinutesDocument document;
    private final CurrentCaller caller;

    MinutesDocumentResource(MinutesDocument document, CurrentCaller caller) {
        this.document = document;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "getMinutesDocument",
            summary = "The minutes of a meeting as a document to print",
            description =
                    "One page of HTML that needs nothing else, right to left in Persian, left to right with Accept-Language"
                            + " en: agenda, attendance, axes, resolutions with owner and deadline, errata, and the SHA-256 of"
                            + " approved minutes. A draft is marked as one, and read by those who write the meeting.")
    @Parameter(name = HttpHeaders.IF_NONE_MATCH, in = ParameterIn.HEADER)
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    @Produces(MediaType.TEXT_HTML)
    public Response document(@RestPath String id, HttpHeaders headers) {
        String language = PreferredLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        MinutesDocument.Sheet sheet = document.of(id, language, caller.get());
        Response.ResponseBuilder response =
                Version.isKnown(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), sheet.tag())
                        ? Response.notModified()
                        : Response.ok(sheet.html(), MediaType.TEXT_HTML + ";charset=UTF-8");
        return response.tag(new EntityTag(sheet.tag()))
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", sheet.policy())
                .build();
    }
}
