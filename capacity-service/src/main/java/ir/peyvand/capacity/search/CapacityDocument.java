package ir.peyvand.capacity.search;

import ir.peyvand.capacity.capacity.CapacityView;
import ir.peyvand.capacity.capacity.ListedCapacity;
import ir.peyvand.capacity.capacity.Place;
import ir.peyvand.capacity.capacity.Quantity;
import ir.peyvand.kit.money.Money;
import ir.peyvand.kit.text.LocalizedText;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One capacity as the index takes it in.
 *
 * @param item the record's JSON as lists show it
 * @param titles in every language, the Persian one first
 * @param texts descriptions in every language
 * @param sector ISIC section letter, or letter and division
 * @param product HS code of 2, 4 or 6 digits
 * @param visibility the tokens of {@code CapacityAccess}: a caller who holds one of them may see the record
 * @param confirmed when somebody last said that it holds
 * @param withdrawn when the public lost sight of it; null while it is public, and when it never was
 */
public record CapacityDocument(
        UUID id,
        byte[] item,
        String reference,
        List<String> titles,
        List<String> texts,
        String province,
        String field,
        String sector,
        @Nullable String product,
        String status,
        List<String> targetCountries,
        @Nullable String regionalGroup,
        @Nullable String period,
        @Nullable String currency,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal amount,
        @Nullable Place place,
        Instant confirmed,
        Instant modified,
        @Nullable Instant withdrawn,
        Set<String> visibility) {

    static CapacityDocument of(ListedCapacity capacity, Optional<String> regionalGroup, ItemJson json) {
        CapacityView view = capacity.view();
        Quantity quantity = view.quantity();
        Money investment = view.investment();
        return new CapacityDocument(
                view.id(),
                json.of(view),
                view.reference(),
                persianFirst(view.title()),
                view.description() == null ? List.of() : persianFirst(view.description()),
                view.province(),
                view.field().code(),
                view.sector(),
                view.product(),
                view.status().code(),
                view.targetCountries(),
                regionalGroup.orElse(null),
                quantity == null ? null : quantity.period(),
                investment == null ? null : investment.currency(),
                quantity == null ? null : quantity.value(),
                investment == null ? null : investment.amount(),
                view.location(),
                view.confirmedAt(),
                view.modified(),
                capacity.withdrawn().orElse(null),
                Visibility.of(view.province(), view.status().code()));
    }

    private static List<String> persianFirst(LocalizedText text) {
        return Stream.concat(
                        text.in(LocalizedText.PERSIAN).stream(),
                        text.byLanguage().entrySet().stream()
                                .filter(other -> !other.getKey().equals(LocalizedText.PERSIAN))
                                .map(Map.Entry::getValue))
                .toList();
    }

    public CapacityDocument {
        titles = List.copyOf(titles);
        texts = List.copyOf(texts);
        targetCountries = List.copyOf(targetCountries);
        visibility = Set.copyOf(visibility);
    }
}
