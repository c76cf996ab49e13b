package ir.peyvand.agreements.expiry;

import ir.peyvand.kit.page.Total;
import java.util.List;

/** All rules of reminders, in the shape of every list. */
public record ReminderRulesView(List<ReminderRule> items, Total total) {

    static ReminderRulesView of(List<ReminderRule> rules) {
        return new ReminderRulesView(rules, Total.exact(rules.size()));
    }
}
