package ir.peyvand.kit.change;

import java.util.List;

/**
 * A stretch of the change feed.
 *
 * @param next the number to pass as {@code after} next time; always there, so that a mirror can go on polling from it
 */
public record ChangePage(List<ChangeView> items, long next) {

    public static ChangePage of(List<ChangeView> items, long after) {
        return new ChangePage(items, items.isEmpty() ? after : items.getLast().number());
    }
}
