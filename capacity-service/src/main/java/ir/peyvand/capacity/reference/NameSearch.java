package ir.peyvand.capacity.reference;

import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.reference.Coded;
import ir.peyvand.kit.text.PersianText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds entries of a code list by a part of their code, name or alias, whichever letters and spaces it is written with. */
final class NameSearch {

    private static final int LONGEST_QUERY = 200;

    private NameSearch() {}

    /** The entries that hold what the parameter {@code q} says, or all when it is absent. */
    static <T extends Coded> List<T> in(List<T> entries, Parameters parameters) {
        Optional<String> query = parameters.text("q", LONGEST_QUERY);
        if (query.isEmpty()) {
            return entries;
        }
        String sought = folded(query.get());
        return entries.stream().filter(entry -> matches(entry, sought)).toList();
    }

    private static boolean matches(Coded entry, String sought) {
        Stream<String> spellings = Stream.of(
                        Stream.of(entry.code()), entry.name().byLanguage().values().stream(), entry.aliases().stream())
                .flatMap(spelling -> spelling);
        return !sought.isEmpty()
                && spellings.anyMatch(spelling -> folded(spelling).contains(sought));
    }

    /** Without blanks: «آذربایجان‌شرقی» and «آذربایجان شرقی» are one. */
    private static String folded(String text) {
        return PersianText.fold(text).replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
