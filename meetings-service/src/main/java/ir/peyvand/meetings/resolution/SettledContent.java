package ir.peyvand.meetings.resolution;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.meetings.audience.Audience;
import java.util.Set;

/**
 * A content in which everything named is known, and what was left out is settled.
 *
 * @param title of the content; it is there
 * @param audience whom the resolution concerns
 * @param terms the words it is found by
 */
record SettledContent(ResolutionContent content, LocalizedText title, Audience audience, Set<String> terms) {}
