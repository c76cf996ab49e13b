package ir.peyvand.meetings.attachment;

import static ir.peyvand.kit.caller.Role.Name.ATTACHE;
import static ir.peyvand.kit.caller.Role.Name.AUDITOR;
import static ir.peyvand.kit.caller.Role.Name.COMMITTEE;
import static ir.peyvand.kit.caller.Role.Name.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.Name.MISSION;
import static ir.peyvand.kit.caller.Role.Name.OPERATOR;
import static ir.peyvand.kit.caller.Role.Name.SECRETARIAT;

import ir.peyvand.kit.attachment.AttachmentAnswers;
import ir.peyvand.kit.attachment.AttachmentDescription;
import ir.peyvand.kit.attachment.FileKind;
import ir.peyvand.kit.attachment.WithdrawAttachment;
import ir.peyvand.kit.caller.CurrentCaller;
import ir.peyvand.kit.idempotency.RepeatableWrite;
import ir.peyvand.kit.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Attachments of meetings over HTTP. */
@Path("/api/v1/meetings/{id}/attachments")
@Tag(name = "attachments", description = "Files that belong to meetings, with their digests")
@Produces(MediaType.APPLICATION_JSON)
public class AttachmentResource {

    private final AttachmentService service;
    private final AttachmentAnswers answers;
    private final CurrentCaller caller;

    AttachmentResource(AttachmentService service, AttachmentAnswers answers, CurrentCaller caller) {
        this.service = service;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @RepeatableWrite
    @Consumes({
        FileKind.Name.PDF,
        FileKind.Name.PNG,
        FileKind.Name.JPEG,
        FileKind.Name.TIFF,
        FileKind.Name.DOCX,
        FileKind.Name.ODT
    })
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "attachToMeeting",
            summary = "Attach a file",
            description = "The body is the file, its Content-Type what it is; a file that is something else, or holds"
                    + " macros, is refused. By those who write the meeting. The same file is attached once.")
    @Parameter(
            name = "type",
            in = ParameterIn.QUERY,
            required = true,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {
                                "draft-text",
                                "signed-copy",
                                "scan",
                                "annex",
                                "translation",
                                "correspondence",
                                "evidence"
                            }),
            description = "What it is")
    @Parameter(name = "language", in = ParameterIn.QUERY, description = "BCP 47; fa when left out", example = "fa")
    @Parameter(
            name = "fileName",
            in = ParameterIn.QUERY,
            required = true,
            description = "The name to save it under, 1 to 200 characters",
            example = "متن امضاشده.pdf")
    @APIResponse(
            responseCode = "201",
            description = "The attachment",
            content = @Content(schema = @Schema(implementation = AttachmentView.class)))
    public Response attach(@RestPath String id, java.nio.file.Path file, HttpHeaders headers, UriInfo uri)
            throws IOException {
        AttachmentView view = service.attach(id, AttachmentDescription.from(uri, headers), file, caller.get());
        return Response.created(URI.create("/api/v1/meetings/" + view.meeting() + "/attachments/" + view.id()))
                .entity(view)
                .build();
    }

    @GET
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listMeetingAttachments",
            summary = "What is attached to a meeting",
            description = "Oldest first, with what was withdrawn.")
    public Page<AttachmentView> list(@RestPath String id) {
        return Page.all(service.list(id, caller.get()));
    }

    @GET
    @Path("/{attachment}")
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(operationId = "getMeetingAttachment", summary = "One attachment", description = "Without its bytes.")
    @APIResponse(
            responseCode = "200",
            description = "The attachment",
            content = @Content(schema = @Schema(implementation = AttachmentView.class)))
    public Response find(@RestPath String id, @RestPath String attachment) {
        return Response.ok(service.find(id, attachment, caller.get()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    @GET
    @Path("/{attachment}/content")
    @Produces({
        FileKind.Name.PDF,
        FileKind.Name.PNG,
        FileKind.Name.JPEG,
        FileKind.Name.TIFF,
        FileKind.Name.DOCX,
        FileKind.Name.ODT
    })
    @RolesAllowed({MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR})
    @Operation(
            operationId = "downloadMeetingAttachment",
            summary = "The bytes of an attachment",
            description = "Always as a file to save, under the type that was checked when it came in.")
    @APIResponse(
            responseCode = "200",
            description = "The file; Repr-Digest holds its SHA-256",
            content = @Content(mediaType = "application/octet-stream"))
    public Response content(@RestPath String id, @RestPath String attachment) throws IOException {
        return answers.download(service.file(id, attachment, caller.get()));
    }

    @POST
    @Path("/{attachment}/withdraw")
    @RepeatableWrite
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({GOVERNORATE, SECRETARIAT, COMMITTEE})
    @Operation(
            operationId = "withdrawMeetingAttachment",
            summary = "Withdraw an attachment",
            description = "It stays listed, with the reason; its bytes are no longer given out.")
    @APIResponse(
            responseCode = "200",
            description = "The attachment",
            content = @Content(schema = @Schema(implementation = AttachmentView.class)))
    public Response withdraw(
            @RestPath String id, @RestPath String attachment, @NotNull @Valid WithdrawAttachment request) {
        return Response.ok(service.withdraw(id, attachment, request, caller.get()))
                .build();
    }
}
