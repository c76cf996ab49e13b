package ir.peyvand.meetings.law;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param effectiveUntil the first day on which it no longer holds */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleTextView(
        LocalizedText text,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil) {}
