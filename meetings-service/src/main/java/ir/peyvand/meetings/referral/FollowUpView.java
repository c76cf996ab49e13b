package ir.peyvand.meetings.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.origin.LinkedRecord;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.urn.RecordUrn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The record that the recipient goes on with. Its state is shown to everybody who may know of the referral, the record
 * itself to those who may know of it.
 *
 * @param status in the words of its type; left out where another service keeps it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FollowUpView(
        @Schema(examples = "resolution") String type,
        @Schema(examples = "in-progress") @Nullable String status,

        @Schema(examples = "urn:peyvand:resolution:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a12") @Nullable
        String urn,

        @Nullable LocalizedText title,

        @Schema(examples = "/api/v1/resolutions/0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a12") @Nullable
        String href) {

    static FollowUpView shown(LinkedRecord record) {
        return new FollowUpView(record.type(), record.status(), record.urn().toString(), record.title(), record.href());
    }

    static FollowUpView stateOf(LinkedRecord record) {
        return new FollowUpView(record.type(), record.status(), null, null, null);
    }

    /** Kept by another service, which says whether the caller may know of it. */
    static FollowUpView elsewhere(RecordUrn urn) {
        return new FollowUpView(urn.type(), null, urn.toString(), null, null);
    }

    /** For what is kept of a referral: the same on every day and for everybody. */
    static FollowUpView kept(RecordUrn urn) {
        return new FollowUpView(urn.type(), null, null, null, null);
    }
}
