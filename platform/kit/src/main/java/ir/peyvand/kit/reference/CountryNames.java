package ir.peyvand.kit.reference;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;
import ir.peyvand.kit.text.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What ICU (Unicode CLDR) knows of the countries of ISO 3166-1: names and currencies. */
final class CountryNames {

    private static final LocaleDisplayNames PERSIAN = LocaleDisplayNames.getInstance(new ULocale("fa"));
    private static final LocaleDisplayNames ENGLISH = LocaleDisplayNames.getInstance(ULocale.ENGLISH);

    private CountryNames() {}

    /** All alpha-2 codes. The JDK's list is taken: ICU's holds exceptional reservations such as XK as well. */
    static List<String> codes() {
        return Arrays.stream(Locale.getISOCountries()).sorted().toList();
    }

    static String alpha3(String code) {
        return Locale.of("", code).getISO3Country();
    }

    static LocalizedText name(String code) {
        return LocalizedText.of(PERSIAN.regionDisplayName(code), ENGLISH.regionDisplayName(code));
    }

    /** The currency of the country today by ISO 4217, or null where there is none (Antarctica). */
    static @Nullable String currency(String code) {
        Currency currency = Currency.getInstance(new ULocale("und", code));
        return currency == null ? null : currency.getCurrencyCode();
    }

    /** Names may change with the library, so they are part of the edition of the reference data. */
    static String edition() {
        return VersionInfo.ICU_VERSION.toString();
    }
}
