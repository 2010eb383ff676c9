package org.relance.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.relance.marketing.api.AttachmentView;
import org.relance.marketing.api.Attachments;

/** Files that lie with a campaign. */
@Path("campaigns/{id}/attachments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "campaigns")
public class CampaignAttachmentsResource {

    private static final String NAMELESS = "file.bin";

    @Inject Attachments attachments;

    @GET
    @Operation(summary = "List the files of a campaign")
    public ListAnswer<AttachmentView> list(@PathParam("id") long id) {
        return ListAnswer.of(attachments.of(id));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Attach a file to a campaign",
            description = "The part 'file', of at most relance.marketing.attachment.max-bytes.")
    public Created<AttachmentView> add(@PathParam("id") long id, List<EntityPart> parts) {
        return Stream.ofNullable(parts)
                .flatMap(List::stream)
                .filter(part -> "file".equals(part.getName()))
                .findFirst()
                .map(file -> added(id, file.getFileName().orElse(NAMELESS), file.getContent()))
                .orElseGet(() -> added(id, NAMELESS, InputStream.nullInputStream()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "Attach the body itself as a file")
    public Created<AttachmentView> addBody(
            @PathParam("id") long id,
            @Parameter(description = "Name of the file", example = "plan.pdf")
                    @QueryParam("fileName")
                    @DefaultValue(NAMELESS)
                    String fileName,
            InputStream content) {
        return added(id, fileName, content);
    }

    private Created<AttachmentView> added(long id, String fileName, InputStream content) {
        AttachmentView added = attachments.add(id, fileName, content);
        return Etags.created(added, 0, "campaigns/" + id + "/attachments/" + added.id());
    }

    @GET
    @Path("{attachmentId}")
    @Operation(summary = "Get what is known of a file")
    public AttachmentView get(
            @PathParam("id") long id, @PathParam("attachmentId") long attachmentId) {
        return attachments.get(id, attachmentId);
    }

    @GET
    @Path("{attachmentId}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "Download a file",
            description = "Always as bytes to be saved, whatever the file claims to be.")
    public Response content(
            @PathParam("id") long id, @PathParam("attachmentId") long attachmentId) {
        AttachmentView file = attachments.get(id, attachmentId);
        InputStream content = attachments.content(id, attachmentId);
        StreamingOutput body =
                out -> {
                    try (content) {
                        content.transferTo(out);
                    }
                };
        return Response.ok(body, MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Disposition", disposition(file.fileName()))
                .header("Content-Length", file.sizeBytes())
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** RFC 6266: a name in ASCII for old programs, and the true one. */
    private static String disposition(String name) {
        String plain = name.replaceAll("[^\\x20-\\x7E]|[\"\\\\%]", "_");
        String exact = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
    }

    @DELETE
    @Path("{attachmentId}")
    @Operation(summary = "Remove a file")
    public void remove(@PathParam("id") long id, @PathParam("attachmentId") long attachmentId) {
        attachments.remove(id, attachmentId);
    }
}
