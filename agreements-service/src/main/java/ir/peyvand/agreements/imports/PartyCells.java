package ir.peyvand.agreements.imports;

import ir.peyvand.agreements.agreement.PartySide;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.imports.CellReader;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.text.LocalizedText;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who agrees, in one of two ways: two parties with their provinces, or a province and a counterpart abroad. */
final class PartyCells {

    private static final int LONGEST_NAME = 300;
    private static final List<String> AT_HOME =
            List.of("party_a_fa", "party_a_province", "party_b_fa", "party_b_province");
    private static final List<String> ABROAD = List.of("province", "country", "counterpart_fa", "counterpart_en");

    private final CellReader cells;
    private final ReferenceRegister register;
    private final Caller by;

    PartyCells(CellReader cells, ReferenceRegister register, Caller by) {
        this.cells = cells;
        this.register = register;
        this.by = by;
    }

    /** The parties, the lead first; fewer than two when something is wrong with them, which is then among the faults. */
    List<StagedParty> read() {
        boolean home = AT_HOME.stream().anyMatch(column -> !cells.isEmpty(column));
        boolean abroad = ABROAD.stream().anyMatch(column -> !cells.isEmpty(column));
        if (home && abroad) {
            cells.refuse(
                    "counterpart_fa",
                    "two-ways-at-once",
                    "طرف‌ها را یا با party_a و party_b بنویسید یا با province و counterpart",
                    "Name the parties either by party_a and party_b, or by province and counterpart");
            return List.of();
        }
        List<StagedParty> parties = abroad ? abroad() : atHome();
        if (parties.size() > 1
                && parties.get(0).key().equals(parties.get(1).key())
                && String.valueOf(parties.get(0).province())
                        .equals(parties.get(1).province())) {
            cells.refuse("party_b_fa", "repeated-party", "هر دو طرف یکی هستند", "Both parties are the same one");
        }
        return parties;
    }

    private List<StagedParty> atHome() {
        StagedParty a = domestic(PartySide.A, "party_a_fa", "party_a_province", true);
        StagedParty b = domestic(PartySide.B, "party_b_fa", "party_b_province", false);
        return Stream.of(a, b).flatMap(java.util.stream.Stream::ofNullable).toList();
    }

    private @Nullable StagedParty domestic(PartySide side, String nameColumn, String provinceColumn, boolean leads) {
        String name = cells.title(nameColumn, LONGEST_NAME, true);
        String province = cells.knownCode(provinceColumn, "province", register.provinces()::contains);
        if (province == null || name.isEmpty()) {
            return null;
        }
        if (leads) {
            requireOwn(provinceColumn, province);
        }
        return StagedParty.domestic(side, name, province);
    }

    private List<StagedParty> abroad() {
        String province = cells.knownCode("province", "province", register.provinces()::contains);
        String country = cells.knownCode("country", "country", register.countries()::contains);
        String name = cells.title("counterpart_fa", LONGEST_NAME, true);
        String english = cells.title("counterpart_en", LONGEST_NAME, false);
        if (country != null && country.equals("IR")) {
            cells.refuse("country", "not-abroad", "طرف خارجی در ایران نیست", "A counterpart abroad is not in Iran");
        }
        if (by.is(Role.COOPERATION_ORGANISATION) && !by.is(Role.OPERATOR)) {
            cells.refuse(
                    "country",
                    "not-yours",
                    "سازمان همیاری سند خارجی نمی‌نویسد",
                    "A cooperation organisation leads no foreign agreement");
        }
        if (province == null || country == null) {
            return List.of();
        }
        requireOwn("province", province);
        LocalizedText place = register.provinces().find(province).orElseThrow().name();
        return List.of(
                StagedParty.governorate(
                        PartySide.A,
                        "استانداری " + place.best(LocalizedText.PERSIAN),
                        "Governorate of " + place.best(LocalizedText.ENGLISH),
                        province),
                StagedParty.abroad(PartySide.B, name, english.isEmpty() ? null : english, country));
    }

    private void requireOwn(String column, String province) {
        if (!by.is(Role.OPERATOR) && !by.isOf(province)) {
            cells.refuse(
                    column,
                    "foreign-province",
                    "تنها سندهایی را می‌توانید وارد کنید که استان خودتان راهبرشان است",
                    "You may import agreements that your own province leads only");
        }
    }
}
