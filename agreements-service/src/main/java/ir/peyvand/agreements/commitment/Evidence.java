package ir.peyvand.agreements.commitment;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What shows that something is so.
 *
 * @param text what was done and where it can be seen: 1 to 5,000 characters
 * @param attachment the document that shows it: {@code urn:peyvand:<type>:<id>}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Evidence(
        @Schema(examples = "کارگاه در ۲۰ مهر گشایش یافت و ۴۰ نفر در آن کار می‌کنند") @NotNull @PeopleText(max = 5000)
        String text,

        @Schema(examples = "urn:peyvand:attachment:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
        @Nullable
        @Pattern(regexp = "urn:peyvand:[a-z][a-z-]{1,40}:[A-Za-z0-9._-]{1,80}")
        String attachment) {}
