package ir.peyvand.agreements.ocds;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One agreement at one version, as a release of OCDS 1.1. Names and meanings are those of the standard's release schema;
 * fields with {@code _en} are its form for a text in another language than {@code language}.
 *
 * @param id the ocid and the version of the record
 * @param tag which stage the release tells of: planning, award, contract, contractAmendment, implementation,
 *     contractTermination
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record OcdsRelease(
        @Schema(examples = "ocds-peyvnd-0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
        String ocid,

        @Schema(examples = "ocds-peyvnd-0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10-3")
        String id,

        Instant date,
        @Schema(examples = "[\"contract\"]") List<String> tag,
        @Schema(examples = "tender") String initiationType,
        @Schema(examples = "fa") String language,
        List<Organization> parties,
        @Nullable Reference buyer,
        @Nullable Planning planning,
        List<Award> awards,
        List<Contract> contracts,
        List<RelatedProcess> relatedProcesses) {

    /** Who takes part, with everything that is published of it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "OcdsOrganization")
    public record Organization(
            String id,
            String name,
            @JsonProperty("name_en") @Nullable String nameEn,
            Identifier identifier,
            Address address,
            @Schema(examples = "[\"buyer\"]") List<String> roles) {}

    /** @param scheme a list of organisations; one that begins with {@code x_} is the publisher's own */
    @Schema(name = "OcdsIdentifier")
    public record Identifier(
            @Schema(examples = "x_peyvand-party") String scheme, String id) {}

    /**
     * @param region ISO 3166-2, of domestic parties
     * @param countryName ISO 3166-1 alpha-2
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OcdsAddress")
    public record Address(@Nullable String region, String countryName) {}

    /** Points to an organisation of the release. */
    @Schema(name = "OcdsReference")
    public record Reference(String id, String name) {}

    /** @param rationale why the agreement is needed */
    @Schema(name = "OcdsPlanning")
    public record Planning(
            @Schema(examples = "سند پیشین گردشگری را در بر نمی‌گرفت")
            String rationale) {}

    /** The decision to agree: the standard has no contract without one. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "OcdsAward")
    public record Award(
            String id,
            String title,
            @JsonProperty("title_en") @Nullable String titleEn,
            @Schema(examples = "active") String status,
            @Nullable Instant date,
            List<Reference> suppliers) {}

    /**
     * The agreement itself.
     *
     * @param statusDetails the state in the register, which knows more of them
     * @param expectedDirectJobs a field of this publisher, beyond the standard
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "OcdsContract")
    public record Contract(
            @Schema(examples = "IR-09-MOU-0007") String id,
            String awardID,
            String title,
            @JsonProperty("title_en") @Nullable String titleEn,
            @Schema(examples = "active") String status,
            @Schema(examples = "in-force") String statusDetails,
            @Nullable Period period,
            @Nullable Value value,
            List<Item> items,
            @Nullable Instant dateSigned,
            @Schema(examples = "170") @Nullable Integer expectedDirectJobs) {}

    /** From the beginning of the first day to the beginning of the last one, UTC. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OcdsPeriod")
    public record Period(
            @Nullable Instant startDate, @Nullable Instant endDate) {}

    /** @param currency ISO 4217 */
    @Schema(name = "OcdsValue")
    public record Value(
            BigDecimal amount, @Schema(examples = "USD") String currency) {}

    /** What the agreement is about. */
    @Schema(name = "OcdsItem")
    public record Item(@Schema(examples = "tourism") String id, String description, Classification classification) {}

    /** The subject area. */
    @Schema(name = "OcdsClassification")
    public record Classification(
            @Schema(examples = "x_peyvand-subject-area") String scheme, String id, String description) {}

    /** The agreement that this one belongs under. */
    @Schema(name = "OcdsRelatedProcess")
    public record RelatedProcess(
            String id,
            @Schema(examples = "[\"parent\"]") List<String> relationship,
            @Schema(examples = "ocid") String scheme,
            String identifier) {}
}
