package ir.peyvand.kit.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A code list with levels.
 *
 * @param <T> what a code stands for
 */
public final class CodeTree<T extends Nested> {

    private final CodeList<T> list;
    private final Map<String, List<T>> children;

    /** @throws IllegalStateException when a code stands twice or a parent is missing */
    CodeTree(List<T> entries) {
        list = new CodeList<>(entries);
        for (T entry : entries) {
            String parent = entry.parent();
            if (parent != null && !list.contains(parent)) {
                throw new IllegalStateException(entry.code() + " has no parent " + parent);
            }
        }
        children = list.all().stream()
                .filter(entry -> entry.parent() != null)
                .collect(Collectors.groupingBy(
                        entry -> String.valueOf(entry.parent()), Collectors.toUnmodifiableList()));
    }

    public CodeList<T> list() {
        return list;
    }

    public List<T> all() {
        return list.all();
    }

    public Optional<T> find(String code) {
        return list.find(code);
    }

    public boolean contains(String code) {
        return list.contains(code);
    }

    /** The entries one level below this code; none for a leaf or an unknown code. */
    public List<T> children(String code) {
        return children.getOrDefault(code, List.of());
    }

    /** The code itself, then its parent, up to the top; empty for an unknown code. */
    public List<String> withAncestors(String code) {
        var path = new ArrayList<String>();
        @Nullable T entry = find(code).orElse(null);
        while (entry != null) {
            path.add(entry.code());
            String parent = entry.parent();
            entry = parent == null ? null : find(parent).orElse(null);
        }
        return path;
    }

    /** The code itself and everything below it, ascending; empty for an unknown code. */
    public List<String> withDescendants(String code) {
        var codes = new ArrayList<String>();
        if (contains(code)) {
            codes.add(code);
            children(code).forEach(child -> codes.addAll(withDescendants(child.code())));
        }
        return codes;
    }
}
