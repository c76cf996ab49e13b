package ir.peyvand.meetings.likeness;

import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.meetings.audience.AudienceVisibility;
import ir.peyvand.meetings.axis.AxisKind;
import ir.peyvand.meetings.axis.WorkingGroup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The keys by which axes that may be like another one are found. */
@ApplicationScoped
class LikenessKeyRepository {

    /** How many trigrams two titles share at least, of all they hold. Low on purpose: the score decides afterwards. */
    private static final String LOWER_THRESHOLD = "select set_config('pg_trgm.similarity_threshold', '0.15', true)";

    /** Both halves are served by axis_likeness_key_block. */
    private static final String BLOCKED = "k.title % cast(:title as text) or k.theme % cast(:theme as text)";

    private static final String KNOWN = """
            select a.id, k.title, k.theme, array_to_string(k.words, ',') as words, a.subject,
                   array_to_string(a.countries, ',') as countries, a.kind, a.working_group
            from axis_likeness_key k join axis a on a.id = k.axis_id where\s""";

    private final EntityManager entities;

    LikenessKeyRepository(EntityManager entities) {
        this.entities = entities;
    }

    void keep(UUID axis, AxisKey key) {
        entities.createNativeQuery("""
                        insert into axis_likeness_key (axis_id, title, theme, words)
                        values (:axis, :title, :theme, cast(string_to_array(:words, ',') as int[]))
                        on conflict (axis_id) do update
                        set title = excluded.title, theme = excluded.theme, words = excluded.words
                        """)
                .setParameter("axis", axis)
                .setParameter("title", key.title())
                .setParameter("theme", key.theme())
                .setParameter("words", joined(key.words()))
                .executeUpdate();
    }

    Optional<StoredAxis> find(UUID axis) {
        return read(new Conditions().and("a.id = :id", "id", axis), "").stream().findFirst();
    }

    /**
     * Submitted axes whose titles sound most like it, that none of these provinces stands behind and some other one does.
     *
     * @param own ISO 3166-2
     * @param reader what the caller may know of; empty for everything
     * @param kind of them; empty for any
     */
    List<StoredAxis> nearest(
            AxisKey key,
            Collection<String> own,
            Optional<AudienceVisibility> reader,
            Optional<AxisKind> kind,
            Optional<UUID> except,
            int limit) {
        entities.createNativeQuery(LOWER_THRESHOLD).getSingleResult();
        Conditions conditions = new Conditions()
                .and(BLOCKED, "title", key.title())
                .with("theme", key.theme())
                .and("a.status = 'submitted'")
                .and("exists (select from axis_sponsor s where s.axis_id = a.id)")
                .andAny(
                        "not exists (select from axis_sponsor s where s.axis_id = a.id"
                                + " and s.province = any (cast(:own as text[])))",
                        "own",
                        own);
        reader.ifPresent(visibility -> visibility.narrow(conditions, "a"));
        kind.ifPresent(wanted -> conditions.and("a.kind = :kind", "kind", wanted.code()));
        except.ifPresent(id -> conditions.and("a.id <> :except", "except", id));
        return read(
                conditions,
                " order by greatest(similarity(k.title, :title), similarity(k.theme, :theme)) desc, a.id limit "
                        + limit);
    }

    /** The provinces that stand behind it. */
    Set<String> sponsors(UUID axis) {
        List<?> provinces = entities.createNativeQuery(
                        "select distinct province from axis_sponsor where axis_id = :axis")
                .setParameter("axis", axis)
                .getResultList();
        return provinces.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    private List<StoredAxis> read(Conditions conditions, String order) {
        List<Tuple> rows = conditions
                .bind(Tuples.of(entities, KNOWN + conditions.where() + order))
                .getResultList();
        return rows.stream().map(LikenessKeyRepository::stored).toList();
    }

    private static StoredAxis stored(Tuple row) {
        return new StoredAxis(
                row.get("id", UUID.class),
                AxisFeatures.of(
                        new AxisKey(
                                row.get("title", String.class),
                                row.get("theme", String.class),
                                numbers(row.get("words", String.class))),
                        row.get("subject", String.class),
                        codes(row.get("countries", String.class)),
                        Objects.requireNonNull(AxisKind.BY_CODE.get(row.get("kind", String.class))),
                        group(row.get("working_group", String.class))));
    }

    private static @Nullable WorkingGroup group(@Nullable String word) {
        return word == null ? null : WorkingGroup.BY_CODE.get(word);
    }

    private static Set<String> codes(String joined) {
        return joined.isEmpty() ? Set.of() : Set.of(joined.split(","));
    }

    private static int[] numbers(String joined) {
        return joined.isEmpty()
                ? new int[0]
                : Arrays.stream(joined.split(",")).mapToInt(Integer::parseInt).toArray();
    }

    private static String joined(int[] numbers) {
        return Arrays.stream(numbers).mapToObj(Integer::toString).collect(java.util.stream.Collectors.joining(","));
    }
}
