package ir.peyvand.capacity.capacity;

import ir.peyvand.kit.money.Money;
import ir.peyvand.kit.money.PlainNumber;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A {@link CapacityContent} as columns, which queries, filters and imports read one by one. */
@Embeddable
class CapacityColumns {

    private String sector;
    private @Nullable String product;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText description;

    private @Nullable BigDecimal quantity;
    private @Nullable String unit;
    private @Nullable String period;

    @Column(name = "investment_amount")
    private @Nullable BigDecimal investmentAmount;

    private @Nullable String currency;
    private @Nullable Double latitude;
    private @Nullable Double longitude;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "target_countries")
    private String[] targetCountries;

    private @Nullable String source;
    private @Nullable String basis;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] origins;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected CapacityColumns() {}

    CapacityColumns(CapacityContent content) {
        sector = content.sector();
        product = content.product();
        title = content.title();
        description = content.description() == null ? LocalizedText.EMPTY : content.description();
        Optional<Quantity> measured = Optional.ofNullable(content.quantity());
        quantity = measured.map(Quantity::value).orElse(null);
        unit = measured.map(Quantity::unit).orElse(null);
        period = measured.map(Quantity::period).orElse(null);
        Optional<Money> money = Optional.ofNullable(content.investment());
        investmentAmount = money.map(Money::amount).orElse(null);
        currency = money.map(Money::currency).orElse(null);
        Optional<Place> place = Optional.ofNullable(content.location());
        latitude = place.map(Place::latitude).orElse(null);
        longitude = place.map(Place::longitude).orElse(null);
        targetCountries = content.targets().toArray(String[]::new);
        source = content.source();
        basis = content.basis();
        origins = content.originsOrNone().stream().distinct().toArray(String[]::new);
    }

    CapacityContent read() {
        return new CapacityContent(
                sector,
                product,
                title,
                description.isEmpty() ? null : description,
                quantity == null || unit == null ? null : new Quantity(PlainNumber.of(quantity), unit, period),
                investmentAmount == null || currency == null ? null : new Money(investmentAmount, currency),
                latitude == null || longitude == null ? null : new Place(latitude, longitude),
                List.copyOf(Arrays.asList(targetCountries)),
                source,
                basis,
                origins.length == 0 ? null : List.copyOf(Arrays.asList(origins)));
    }
}
