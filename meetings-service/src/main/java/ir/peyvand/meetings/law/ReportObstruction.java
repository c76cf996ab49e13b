package ir.peyvand.meetings.law;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an article stands in the way of.
 *
 * @param article id of an article of the law
 * @param province whose office says so, ISO 3166-2
 * @param blocked urn of an axis or a resolution; left out when it blocks the province in general
 */
public record ReportObstruction(
        @NotNull UUID article,
        @NotNull @Size(max = 10) String province,

        @Schema(examples = "urn:peyvand:axis:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10") @Nullable @Size(max = 100)
        String blocked,

        @Schema(examples = "{\"fa\": \"پروانه باید از مرکز گرفته شود\"}")
        @NotNull
        @PeopleText(max = 5000, requirePersian = true)
        LocalizedText explanation) {}
