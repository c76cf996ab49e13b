package ir.peyvand.agreements.commitment;

import ir.peyvand.kit.page.Parameters;
import java.util.Map;
import java.util.Set;

/** A parameter that has to name exactly one of several words. */
public final class Choice {

    private Choice() {}

    /** When the parameter is wrong, the fault is noted and any choice answered: {@link Parameters#check} refuses. */
    public static <T> T one(Parameters parameters, String name, Map<String, T> choices) {
        Set<T> chosen = parameters.choices(name, choices);
        if (chosen.size() != 1) {
            String words = String.join(", ", choices.keySet());
            parameters.refuse(name, "one-value", "یکی از این‌ها را بدهید: " + words, "Give one of " + words);
            return choices.values().iterator().next();
        }
        return chosen.iterator().next();
    }
}
