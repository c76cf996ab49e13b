package ir.peyvand.agreements.commitment;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many agreements were signed, are under way and produce.
 *
 * @param by what the groups are
 * @param items the groups in the order of their codes
 * @param total every agreement once, however many groups it is in
 * @param definitions what each stage means
 */
public record FunnelView(
        @Schema(examples = "province") String by, List<Group> items, Counts total, Definitions definitions) {

    /**
     * One group.
     *
     * @param code of the province, the subject area or the year; null when it is not known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FunnelGroup")
    public record Group(
            @Schema(examples = "IR-09") @Nullable String code,
            @Nullable LocalizedText name,
            @Schema(examples = "250") long signed,
            @Schema(examples = "31") long underWay,
            @Schema(examples = "12") long producing) {}

    /** Agreements by stage; who produces is under way too, and who is under way was signed. */
    @Schema(name = "FunnelCounts")
    public record Counts(
            @Schema(examples = "250") long signed,
            @Schema(examples = "31") long underWay,
            @Schema(examples = "12") long producing) {}

    /** What the stages mean. */
    @Schema(name = "FunnelDefinitions")
    public record Definitions(LocalizedText signed, LocalizedText underWay, LocalizedText producing) {

        static final Definitions OF_STAGES = new Definitions(
                LocalizedText.of(
                        "امضا شده است، هرچند پایان یافته باشد", "It has been signed, even if it has ended since"),
                LocalizedText.of(
                        "امضا شده و گزارشی از آن پذیرفته، یا تعهدی از آن (به‌تمامی یا بخشی) انجام و راستی‌آزمایی شده، یا به نتیجه رسیده است",
                        "Signed, and a report was accepted, or a commitment was verified as met or partly met, or it produces"),
                LocalizedText.of(
                        "امضا شده و رقمی بزرگ‌تر از صفر از شغل یا سرمایه‌گذاری محقق آن راستی‌آزمایی شده است",
                        "Signed, and a realised figure of jobs or investment above zero was verified"));
    }
}
