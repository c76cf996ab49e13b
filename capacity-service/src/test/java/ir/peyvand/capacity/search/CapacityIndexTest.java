package ir.peyvand.capacity.search;

import static org.assertj.core.api.Assertions.assertThat;

import ir.peyvand.kit.page.FacetCount;
import ir.peyvand.kit.page.Total;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CapacityIndexTest {

    private static final Set<String> PUBLIC = Set.of("public");
    private static final Instant OLD = Instant.parse("2023-01-01T00:00:00Z");
    private static final Instant NEW = Instant.parse("2025-01-01T00:00:00Z");

    @TempDir
    Path folder;

    private CapacityIndex open() throws IOException {
        return CapacityIndex.open(folder, DemoCapacities.NAMES, "demo");
    }

    private static CapacityDocument capacity(String title, String text, Instant confirmed, String... visibility) {
        return new CapacityDocument(
                UUID.randomUUID(),
                itemOf(title),
                "IR-03-PROD-0001",
                List.of(title),
                List.of(text),
                "IR-03",
                "production",
                "C28",
                null,
                visibility.length == 0 ? "published" : "draft",
                List.of(),
                null,
                "1403",
                null,
                null,
                null,
                null,
                confirmed,
                confirmed,
                null,
                visibility.length == 0 ? PUBLIC : Set.of(visibility));
    }

    private static byte[] itemOf(String title) {
        return ("{\"title\":\"" + title + "\"}").getBytes(StandardCharsets.UTF_8);
    }

    private static void fill(CapacityIndex index, long lastChange, CapacityDocument... capacities) throws IOException {
        index.apply(IndexChanges.of(List.of(capacities), lastChange));
        index.refresh();
    }

    private static SearchResult find(CapacityIndex index, String words, Set<String> visibility) throws IOException {
        return index.search(CapacityQuery.everything().withText(words), visibility, 20, null);
    }

    private static List<UUID> ids(SearchResult result) {
        return result.hits().stream().map(SearchHit::id).toList();
    }

    @Test
    void whatWasCommittedIsThereAfterARestart() throws IOException {
        CapacityDocument saffron = capacity("زعفران قاین", "", NEW);
        try (CapacityIndex index = open()) {
            fill(index, 42, saffron);
        }

        try (CapacityIndex again = open()) {
            assertThat(again.lastChange()).isEqualTo(OptionalLong.of(42));
            assertThat(ids(find(again, "زعفران", PUBLIC))).containsExactly(saffron.id());
        }
    }

    @Test
    void anIndexWhoseItemsWereMadeWithOtherSettingsIsEmptied() throws IOException {
        try (CapacityIndex index = open()) {
            fill(index, 42, capacity("زعفران قاین", "", NEW));
        }

        try (CapacityIndex again = CapacityIndex.open(folder, DemoCapacities.NAMES, "others")) {
            assertThat(again.lastChange()).isEmpty();
            again.refresh();
            assertThat(find(again, "زعفران", PUBLIC).hits()).isEmpty();
        }
    }

    @Test
    void eachHitBringsItsItemWhateverTheOrderAndTheSegment() throws IOException {
        try (CapacityIndex index = open()) {
            fill(index, 1, capacity("زعفران قاین", "", OLD), capacity("زعفران طبس", "", NEW));
            fill(index, 2, capacity("زعفران تربت", "", OLD.plusSeconds(1)));

            assertThat(find(index, "زعفران", PUBLIC).hits())
                    .extracting(SearchHit::item)
                    .containsExactly(itemOf("زعفران طبس"), itemOf("زعفران تربت"), itemOf("زعفران قاین"));
        }
    }

    @Test
    void aDamagedFolderIsEmptiedAndAsksToBeBuiltAnew() throws IOException {
        try (CapacityIndex index = open()) {
            fill(index, 42, capacity("زعفران قاین", "", NEW));
        }
        try (var files = Files.list(folder)) {
            Path terms = files.filter(file -> file.toString().endsWith(".tim"))
                    .findFirst()
                    .orElseThrow();
            byte[] bytes = Files.readAllBytes(terms);
            bytes[bytes.length / 2] ^= 1;
            Files.write(terms, bytes);
        }

        try (CapacityIndex again = open()) {
            assertThat(again.lastChange()).isEmpty();
            again.rebuild(List.of(capacity("پسته", "", NEW)).iterator(), 50);
            assertThat(find(again, "پسته", PUBLIC).total()).isEqualTo(Total.exact(1));
        }
    }

    @Test
    void aRecordChangedTwiceStandsThereOnceAndADeletedOneNoMore() throws IOException {
        CapacityDocument saffron = capacity("زعفران قاین", "", NEW);
        try (CapacityIndex index = open()) {
            fill(index, 1, saffron);
            fill(index, 2, saffron);
            assertThat(find(index, "زعفران", PUBLIC).total()).isEqualTo(Total.exact(1));

            index.apply(new IndexChanges(List.of(), Set.of(saffron.id()), 3));
            index.refresh();
            assertThat(find(index, "زعفران", PUBLIC).hits()).isEmpty();
        }
    }

    @Test
    void whatTheCallerMayNotSeeLeavesNoTrace() throws IOException {
        CapacityDocument shown = capacity("زعفران قاین", "", NEW);
        CapacityDocument hidden = capacity("زعفران طبس", "", NEW, "IR-29", "any");
        try (CapacityIndex index = open()) {
            fill(index, 1, shown, hidden);
            CapacityQuery counted = new CapacityQuery(
                    "زعفران",
                    Map.of(),
                    null,
                    OLD,
                    List.of(),
                    null,
                    null,
                    null,
                    null,
                    Set.of(Facet.STATUS),
                    CapacitySort.RELEVANCE);

            SearchResult foreign = index.search(counted, PUBLIC, 20, null);
            SearchResult own = index.search(counted, Set.of("public", "IR-29"), 20, null);

            assertThat(ids(foreign)).containsExactly(shown.id());
            assertThat(foreign.total()).isEqualTo(Total.exact(1));
            assertThat(foreign.facets().get("status")).containsExactly(new FacetCount("published", 1));
            assertThat(own.total()).isEqualTo(Total.exact(2));
            assertThat(find(index, "زعفران", Set.of("any")).total()).isEqualTo(Total.exact(2));
        }
    }

    @Test
    void anExactTitleComesBeforeAPhraseAPhraseBeforeScatteredWordsAndFreshBeforeStale() throws IOException {
        CapacityDocument title = capacity("زعفران قاین", "", OLD);
        CapacityDocument phrase = capacity("صادرات زعفران قاین", "", OLD);
        CapacityDocument scattered = capacity("قاین و کشت پنبه و زعفران", "", NEW);
        CapacityDocument textPhrase = capacity("کشاورزی", "زعفران قاین در بازار", OLD);
        CapacityDocument freshText = capacity("کشاورزی", "قاین در بازار پنبه و زعفران", NEW);
        CapacityDocument staleText = capacity("کشاورزی", "قاین در بازار پنبه و زعفران", OLD);
        try (CapacityIndex index = open()) {
            fill(index, 1, staleText, freshText, textPhrase, scattered, phrase, title);

            assertThat(ids(find(index, "زعفران قاین", PUBLIC)))
                    .containsExactly(
                            title.id(), phrase.id(), scattered.id(), textPhrase.id(), freshText.id(), staleText.id());
        }
    }

    @Test
    void pagesHoldStillWhileRecordsComeAndGo() throws IOException {
        try (CapacityIndex index = open()) {
            var capacities = new ArrayList<CapacityDocument>();
            for (int i = 0; i < 60; i++) {
                capacities.add(capacity("زعفران " + i, "", NEW.minusSeconds(i % 7)));
            }
            fill(index, 1, capacities.toArray(CapacityDocument[]::new));

            var read = new ArrayList<UUID>();
            CapacityQuery query = CapacityQuery.everything().withText("زعفران");
            CursorPosition after = null;
            do {
                SearchResult page = index.search(query, PUBLIC, 7, after);
                read.addAll(ids(page));
                after = page.next();
                fill(index, 2, capacity("زعفران نو", "", NEW.plusSeconds(read.size())));
            } while (after != null);

            assertThat(read).hasSize(60).doesNotHaveDuplicates();
            assertThat(new HashSet<>(read))
                    .isEqualTo(new HashSet<>(
                            capacities.stream().map(CapacityDocument::id).toList()));
        }
    }
}
