package ir.peyvand.kit.reference;

import com.ibm.icu.util.Currency;
import ir.peyvand.kit.digest.Sha256;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All reference data, loaded once and immutable: safe to share and to keep references into. Loading fails, with the code,
 * when a code stands twice or points nowhere.
 *
 * <p>A singleton rather than application-scoped: a proxy of this class would load everything a second time.
 */
@Singleton
public class ReferenceRegister {

    private static final int SHORT_FINGERPRINT = 16;

    private final CodeList<Province> provinces;
    private final CodeList<Country> countries;
    private final CodeList<Mission> missions;
    private final CodeTree<Product> products;
    private final CodeTree<Sector> sectors;
    private final CodeList<RegionalGroup> regionalGroups;
    private final CodeList<Unit> units;
    private final CodeList<SubjectArea> subjectAreas;
    private final Map<String, RegionalGroup> groupByMember;
    private final String edition;

    public ReferenceRegister() {
        var digest = Sha256.begin();
        digest.update(CountryNames.edition().getBytes(StandardCharsets.UTF_8));
        var aliases = aliases(digest);
        regionalGroups = new CodeList<>(ReferenceFile.read(
                "regional-groups.csv",
                digest,
                row -> new RegionalGroup(
                        row.text("code"),
                        row.localized("name"),
                        row.list("provinces"),
                        row.list("countries"),
                        row.text("basis"))));
        groupByMember = groupByMember(regionalGroups.all());
        provinces = new CodeList<>(ReferenceFile.read("provinces.csv", digest, row -> province(row, aliases)));
        countries = new CodeList<>(CountryNames.codes().stream()
                .map(code -> country(code, aliases))
                .toList());
        missions = new CodeList<>(ReferenceFile.read(
                "missions.csv",
                digest,
                row -> new Mission(
                        row.text("code"),
                        row.localized("name"),
                        MissionKind.fromString(row.text("kind")),
                        row.text("country"),
                        row.localized("city"))));
        products = new CodeTree<>(ReferenceFile.read(
                "products.csv",
                digest,
                row -> new Product(
                        row.text("code"),
                        row.textOrNull("parent"),
                        row.text("code").length(),
                        row.localized("name"))));
        sectors = new CodeTree<>(ReferenceFile.read(
                "sectors.csv",
                digest,
                row -> new Sector(row.text("code"), row.textOrNull("parent"), row.localized("name"))));
        units = new CodeList<>(
                ReferenceFile.read("units.csv", digest, row -> new Unit(row.text("code"), row.localized("name"))));
        subjectAreas = new CodeList<>(ReferenceFile.read(
                "subject-areas.csv",
                digest,
                row -> new SubjectArea(
                        SubjectArea.codeOf(row.text("code")), row.localized("name"), row.yes("trade_development"))));
        edition = HexFormat.of().formatHex(digest.digest()).substring(0, SHORT_FINGERPRINT);
    }

    public CodeList<Province> provinces() {
        return provinces;
    }

    public CodeList<Country> countries() {
        return countries;
    }

    public CodeList<Mission> missions() {
        return missions;
    }

    public CodeTree<Product> products() {
        return products;
    }

    public CodeTree<Sector> sectors() {
        return sectors;
    }

    public CodeList<RegionalGroup> regionalGroups() {
        return regionalGroups;
    }

    public CodeList<Unit> units() {
        return units;
    }

    public CodeList<SubjectArea> subjectAreas() {
        return subjectAreas;
    }

    /** @param member a province (ISO 3166-2) or a country (ISO 3166-1 alpha-2) */
    public Optional<RegionalGroup> regionalGroupOf(String member) {
        return Optional.ofNullable(groupByMember.get(member));
    }

    /** Whether ISO 4217 knows the code as money of some country, now or earlier: old documents name old money. */
    public boolean isCurrency(String code) {
        return code.matches("[A-Z]{3}") && Currency.isAvailable(code, null, null);
    }

    /** A fingerprint of all reference data: equal editions hold equal data. Sixteen hexadecimal digits. */
    public String edition() {
        return edition;
    }

    private Province province(ReferenceFile.Row row, Map<String, List<String>> aliases) {
        String code = row.text("code");
        return new Province(
                code,
                row.localized("name"),
                aliases.getOrDefault(code, List.of()),
                row.localized("capital"),
                row.number("latitude"),
                row.number("longitude"),
                regionalGroupOf(code).map(RegionalGroup::code).orElseThrow(),
                row.list("bordering_countries"),
                row.list("sea"),
                row.list("neighbouring_provinces"));
    }

    private Country country(String code, Map<String, List<String>> aliases) {
        return new Country(
                code,
                CountryNames.alpha3(code),
                CountryNames.name(code),
                aliases.getOrDefault(code, List.of()),
                CountryNames.currency(code),
                regionalGroupOf(code).map(RegionalGroup::code).orElse(null));
    }

    private static Map<String, List<String>> aliases(MessageDigest digest) {
        return ReferenceFile.read("aliases.csv", digest, Function.identity()).stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("code"),
                        Collectors.mapping(row -> row.text("alias"), Collectors.toUnmodifiableList())));
    }

    private static Map<String, RegionalGroup> groupByMember(List<RegionalGroup> groups) {
        var members = new HashMap<String, RegionalGroup>();
        for (RegionalGroup group : groups) {
            group.provinces().forEach(province -> members.put(province, group));
            group.countries().forEach(country -> members.put(country, group));
        }
        return Map.copyOf(members);
    }
}
