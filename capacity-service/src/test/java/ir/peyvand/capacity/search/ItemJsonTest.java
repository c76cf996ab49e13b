package ir.peyvand.capacity.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import ir.peyvand.capacity.capacity.CapacityField;
import ir.peyvand.capacity.capacity.CapacityStatus;
import ir.peyvand.capacity.capacity.CapacityView;
import ir.peyvand.capacity.capacity.Place;
import ir.peyvand.capacity.capacity.Quantity;
import ir.peyvand.kit.money.Money;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class ItemJsonTest {

    @Inject
    ObjectMapper json;

    @Test
    void anItemSaysAllThatItsViewDoes() {
        assertIsTheSame(new CapacityView(
                UUID.fromString("0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10"),
                "urn:peyvand:capacity:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10",
                "IR-03-PROD-0007",
                "IR-03",
                CapacityField.PRODUCTION,
                "C28",
                "8433",
                LocalizedText.of("ظرفیت ماشین‌سازی تبریز", "Machine building in Tabriz"),
                LocalizedText.of("تولید «دروگر»", ""),
                new Quantity(new BigDecimal("1250.5"), "piece", "1403"),
                new Money(new BigDecimal("1250000.00"), "USD"),
                new Place(38.08, 46.29),
                List.of("TR", "AZ"),
                "وزارت صنعت",
                "برآورد",
                List.of("urn:peyvand:resolution:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10"),
                CapacityStatus.PUBLISHED,
                Instant.parse("2026-01-02T03:04:05.678901Z"),
                Instant.parse("2026-01-03T00:00:00Z"),
                Instant.parse("2026-01-02T03:04:05.678901Z"),
                Instant.parse("2027-01-02T03:04:05.678901Z"),
                Instant.parse("2025-12-31T00:00:00Z"),
                Instant.parse("2026-01-03T00:00:00Z"),
                4,
                null));
    }

    @Test
    void whatARecordHasNotIsNotThereAgain() {
        Instant once = Instant.parse("2026-01-02T03:04:05Z");
        assertIsTheSame(new CapacityView(
                UUID.fromString("0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a11"),
                "urn:peyvand:capacity:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a11",
                "IR-03-TOUR-0001",
                "IR-03",
                CapacityField.TOURISM,
                "I",
                null,
                LocalizedText.of("کندوان", ""),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                CapacityStatus.DRAFT,
                null,
                null,
                once,
                once,
                once,
                once,
                0,
                null));
    }

    private void assertIsTheSame(CapacityView view) {
        var items = new ItemJson(json);
        assertThat(items.view(items.of(view))).isEqualTo(view);
        assertThat(items.texts(items.of(view)).title()).isEqualTo(view.title());
    }
}
