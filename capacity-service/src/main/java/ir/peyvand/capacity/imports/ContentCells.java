package ir.peyvand.capacity.imports;

import ir.peyvand.capacity.capacity.CapacityContent;
import ir.peyvand.capacity.capacity.Place;
import ir.peyvand.capacity.capacity.Quantity;
import ir.peyvand.kit.imports.CellReader;
import ir.peyvand.kit.money.Money;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.time.DateRefusal;
import ir.peyvand.kit.time.DateText;
import ir.peyvand.kit.time.SolarHijri;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of a row that say what a capacity is, as its maker would write it. */
final class ContentCells {

    private static final Pattern SOLAR_YEAR = Pattern.compile("1[2-4]\\d\\d|1500");
    private static final Pattern SEPARATORS = Pattern.compile("[;؛,،\\s]+");

    private final ReferenceRegister register;

    ContentCells(ReferenceRegister register) {
        this.register = register;
    }

    /** @return null when the cells do not add up to a content; what is wrong with them is among their faults */
    @Nullable
    CapacityContent read(CellReader cells) {
        String sector = cells.knownCode("sector", "sector", register.sectors()::contains);
        String titleFa = cells.title("title_fa", 500, true);
        String titleEn = cells.title("title_en", 500, false);
        String descriptionFa = cells.text("description_fa", 5000);
        String descriptionEn = cells.text("description_en", 5000);
        String source = cells.text("source", 500);
        String basis = cells.text("basis", 100);
        String product = product(cells);
        Quantity quantity = quantity(cells);
        Money investment = investment(cells);
        Place location = location(cells);
        List<String> countries = countries(cells);
        if (sector == null) {
            return null;
        }
        LocalizedText description = LocalizedText.of(descriptionFa, descriptionEn);
        return new CapacityContent(
                sector,
                product,
                LocalizedText.of(titleFa, titleEn),
                description.isEmpty() ? null : description,
                quantity,
                investment,
                location,
                countries,
                source.isEmpty() ? null : source,
                basis.isEmpty() ? null : basis,
                null);
    }

    private @Nullable String product(CellReader cells) {
        if (cells.isEmpty("product")) {
            return null;
        }
        String code = cells.code("product").orElse("").replace(".", "");
        // spreadsheets take codes for numbers and drop the leading zero; codes have an even number of digits
        String whole = code.length() % 2 == 1 ? "0" + code : code;
        if (!register.products().contains(whole)) {
            cells.unknown("product", "product", code);
        }
        return whole;
    }

    private @Nullable Quantity quantity(CellReader cells) {
        BigDecimal value = cells.amount("quantity", 17, 3);
        String period = period(cells);
        String unit = unit(cells);
        boolean none = cells.isEmpty("quantity");
        if (none && !(cells.isEmpty("unit") && cells.isEmpty("period"))) {
            cells.refuse(
                    "quantity",
                    "quantity-required",
                    "یکا یا دوره بی‌مقدار معنا ندارد",
                    "A unit or a period means nothing without a quantity");
        }
        if (!none && cells.isEmpty("unit")) {
            cells.refuse("unit", "unit-required", "مقدار یکا می‌خواهد", "A quantity needs a unit");
        }
        return value == null || unit == null ? null : new Quantity(value, unit, period);
    }

    /** Units are told apart by case (MW, m2); a wrong case is forgiven where it cannot be mistaken. */
    private @Nullable String unit(CellReader cells) {
        if (cells.isEmpty("unit")) {
            return null;
        }
        String word = cells.code("unit").orElse("");
        Optional<String> unit = register.units().all().stream()
                .map(known -> known.code())
                .filter(word::equalsIgnoreCase)
                .findFirst();
        if (unit.isEmpty()) {
            cells.unknown("unit", "unit", word);
        }
        return unit.orElse(null);
    }

    private static @Nullable String period(CellReader cells) {
        String text = cells.code("period").orElse("");
        if (text.isEmpty() || SOLAR_YEAR.matcher(text).matches()) {
            return text.isEmpty() ? null : text;
        }
        if (text.matches("\\d+")) {
            cells.refuse(
                    "period",
                    "impossible-period",
                    "دوره باید سال خورشیدی چهاررقمی از ۱۲۰۰ تا ۱۵۰۰ باشد",
                    "The period must be a solar Hijri year from 1200 to 1500");
            return null;
        }
        try {
            return Integer.toString(SolarHijri.from(DateText.parse(text)).year());
        } catch (DateRefusal refusal) {
            cells.refuse(
                    "period",
                    refusal.code(),
                    refusal.reason().best(LocalizedText.PERSIAN),
                    refusal.reason().best(LocalizedText.ENGLISH));
            return null;
        }
    }

    private @Nullable Money investment(CellReader cells) {
        BigDecimal amount = cells.amount("investment_amount", 18, 2);
        Optional<String> currency = cells.code("currency");
        if (currency.isPresent() && !register.isCurrency(currency.get())) {
            cells.unknown("currency", "currency", currency.get());
        }
        if (cells.isEmpty("investment_amount") != currency.isEmpty()) {
            cells.refuse(
                    currency.isEmpty() ? "currency" : "investment_amount",
                    "amount-and-currency",
                    "مبلغ و ارز با هم می‌آیند",
                    "An amount and its currency come together");
        }
        return amount == null || currency.isEmpty() ? null : new Money(amount, currency.get());
    }

    private static @Nullable Place location(CellReader cells) {
        Double latitude = cells.degrees("latitude", 90);
        Double longitude = cells.degrees("longitude", 180);
        if (cells.isEmpty("latitude") != cells.isEmpty("longitude")) {
            cells.refuse(
                    cells.isEmpty("latitude") ? "latitude" : "longitude",
                    "incomplete-location",
                    "طول و عرض جغرافیایی با هم می‌آیند",
                    "Latitude and longitude come together");
        }
        return latitude == null || longitude == null ? null : new Place(latitude, longitude);
    }

    private List<String> countries(CellReader cells) {
        var countries = new LinkedHashSet<String>();
        for (String code : SEPARATORS.split(cells.code("target_countries").orElse(""))) {
            if (code.isEmpty()) {
                continue;
            }
            if (!register.countries().contains(code)) {
                cells.unknown("target_countries", "country", code);
            }
            countries.add(code);
        }
        if (countries.size() > 60) {
            cells.refuse(
                    "target_countries",
                    "too-many-countries",
                    "بیش از ۶۰ کشور هدف پذیرفته نیست",
                    "No more than 60 target countries are accepted");
        }
        return List.copyOf(countries);
    }
}
