package ir.peyvand.agreements.agreement;

import ir.peyvand.agreements.party.PartyLevel;
import ir.peyvand.agreements.party.PartyView;
import ir.peyvand.kit.text.LocalizedText;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whom an agreement concerns, worked out from its lead, its parties and what its text names.
 *
 * @param provinces ISO 3166-2, the lead first
 * @param countries ISO 3166-1 alpha-2, without Iran
 * @param level the highest level of its parties
 * @param partyKeys what stays of the parties however they are written, in alphabetical order
 */
record Involvement(Set<String> provinces, Set<String> countries, PartyLevel level, List<String> partyKeys) {

    private static final String IRAN = "IR";

    static Involvement of(String lead, AgreementContent content, Collection<PartyView> parties) {
        var provinces = new LinkedHashSet<String>();
        provinces.add(lead);
        var countries = new LinkedHashSet<String>();
        PartyLevel level = PartyLevel.DOMESTIC;
        for (PartyView party : parties) {
            if (party.province() != null) {
                provinces.add(party.province());
            }
            countries.add(party.country());
            level = party.level().compareTo(level) > 0 ? party.level() : level;
        }
        provinces.addAll(content.provincesOrNone());
        countries.addAll(content.countriesOrNone());
        countries.remove(IRAN);
        List<String> keys = parties.stream().map(Involvement::key).sorted().toList();
        return new Involvement(provinces, countries, level, keys);
    }

    private static String key(PartyView party) {
        return ContentDigest.partyKey(party.name().best(LocalizedText.PERSIAN), party.province(), party.country());
    }
}
