package ir.peyvand.kit.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One immutable list of codes, in ascending order of the code.
 *
 * @param <T> what a code stands for
 */
public final class CodeList<T extends Coded> {

    private final List<T> all;
    private final Map<String, T> byCode;

    /** @throws IllegalStateException when a code stands twice */
    CodeList(List<T> entries) {
        all = entries.stream()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
        byCode = all.stream()
                .collect(Collectors.toMap(
                        T::code,
                        Function.identity(),
                        (one, other) -> {
                            throw new IllegalStateException("the code " + one.code() + " stands twice");
                        },
                        LinkedHashMap::new));
    }

    /** All entries, in ascending order of the code. */
    public List<T> all() {
        return all;
    }

    /** The entry with exactly this code. */
    public Optional<T> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public boolean contains(String code) {
        return byCode.containsKey(code);
    }

    public int size() {
        return all.size();
    }
}
