package ir.peyvand.capacity.search;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import ir.peyvand.kit.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What a record in a list says in words. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ItemTexts(
        String reference, LocalizedText title, @Nullable LocalizedText description) {}
