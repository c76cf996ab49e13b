package ir.peyvand.meetings.resolution;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.money.PlainNumber;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.meetings.audience.Audience;
import ir.peyvand.meetings.work.Assignee;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A resolution as callers see it.
 *
 * @param reference what offices quote
 * @param province whose offices write it; left out for national and regional ones
 * @param provinces whom it concerns, the same for missions
 * @param dueOn the deadline as it stands; earlier ones are kept with the changes of deadline
 * @param progress what of it is done, 0 to 1: the weighted sum of its actions
 * @param light of today; left out where nothing is to be carried out
 * @param reportedOn when the last report was accepted, or from when reports are expected
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResolutionView(
        UUID id,
        String urn,
        @Schema(examples = "RES-IR-03-1405-0001") String reference,
        ResolutionStatus status,
        LocalizedText title,
        @Nullable LocalizedText text,
        UUID decidingBody,
        @Nullable UUID meeting,
        @Nullable UUID axis,
        @Nullable WorkingGroup workingGroup,
        @Nullable LocalizedText result,
        @Nullable LocalDate decidedOn,
        @Schema(examples = "IR-03") @Nullable String province,
        @Schema(examples = "[\"IR-03\"]") List<String> provinces,
        @Schema(examples = "[]") List<String> missions,
        @Nullable UUID leadBody,
        List<UUID> coActors,
        @Nullable Owner owner,
        @Nullable LocalDate dueOn,
        @Nullable EvidenceType evidenceType,
        @Schema(examples = "provincial-council") @Nullable String ladder,
        int weight,
        @Schema(examples = "0.45") BigDecimal progress,
        @Nullable Light light,
        @Nullable LocalDate reportedOn,
        @Schema(examples = "[]") List<String> origins,
        @Schema(examples = "secretariat-03") String maker,
        Instant created,
        Instant modified,
        long version) {

    public static final String TYPE = "resolution";

    /** @param light null for a content that is kept, which is the same on every day */
    static ResolutionView from(Resolution resolution, @Nullable Light light) {
        ResolutionContent content = resolution.content();
        return new ResolutionView(
                resolution.id(),
                "urn:peyvand:" + TYPE + ":" + resolution.id(),
                resolution.reference(),
                resolution.status(),
                resolution.body().title(),
                content.text(),
                content.decidingBody(),
                content.meeting(),
                content.axis(),
                content.workingGroup(),
                content.result(),
                resolution.decidedOn().orElse(null),
                resolution.province().orElse(null),
                resolution.audience().provinces().stream().sorted().toList(),
                resolution.audience().missions().stream().sorted().toList(),
                content.leadBody(),
                content.coActorsOrNone(),
                content.owner(),
                content.dueOn(),
                content.evidenceType(),
                content.ladder(),
                content.weight() == null ? 1 : content.weight(),
                PlainNumber.of(resolution.progress()),
                light,
                resolution.reportedOn().orElse(null),
                resolution.body().origins(),
                resolution.maker(),
                resolution.createdAt(),
                resolution.modifiedAt(),
                resolution.version());
    }

    /** Where it is read. */
    public String href() {
        return "/api/v1/resolutions/" + id;
    }

    /** Who judges its reports and its evidence: another office of its province than its owner, or the committee. */
    public Assignee verifier() {
        if (province == null) {
            return Assignee.committee();
        }
        Assignee governorate = Assignee.governorate(province);
        return owner != null && owner.assignee().equals(governorate) ? Assignee.secretariat(province) : governorate;
    }

    /** Who decides on requests about it: the governorate of its province, or the committee; never its owner. */
    public Assignee decider() {
        if (province == null) {
            return Assignee.committee();
        }
        Assignee governorate = Assignee.governorate(province);
        return owner != null && owner.assignee().equals(governorate) ? Assignee.committee() : governorate;
    }

    /** Whom it concerns. */
    public Audience audience() {
        return Audience.of(provinces, missions);
    }
}
