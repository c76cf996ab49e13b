package ir.peyvand.meetings.delegation;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who lends the authority.
 *
 * @param name Persian at least: which ministry, or the office
 */
public record GrantingAuthority(
        @NotNull AuthorityKind kind,

        @Schema(examples = "{\"fa\": \"وزارت کشور\", \"en\": \"Ministry of Interior\"}")
        @NotNull
        @PeopleText(max = 200, requirePersian = true, title = true)
        LocalizedText name) {}
