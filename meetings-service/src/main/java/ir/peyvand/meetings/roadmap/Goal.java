package ir.peyvand.meetings.roadmap;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a working group wants to reach.
 *
 * @param dueOn by when, within the time of the roadmap
 * @param indicators at least one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Goal(
        @NotNull Horizon horizon,

        @NotNull @PeopleText(max = 300, requirePersian = true, title = true)
        LocalizedText title,

        @Nullable @PeopleText(max = 5000) LocalizedText text,
        @NotNull LocalDate dueOn,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid Indicator> indicators) {}
