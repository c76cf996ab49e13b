package ir.peyvand.meetings.agenda;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import org.jspecify.annotations.Nullable;

/**
 * The meeting has finished an item.
 *
 * @param outcome what came of it: up to 2,000 characters in each language
 */
public record SettleItem(
        @Nullable @PeopleText(max = 2000, requirePersian = true)
        LocalizedText outcome) {}
