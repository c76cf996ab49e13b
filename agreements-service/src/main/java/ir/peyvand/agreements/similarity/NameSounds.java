package ir.peyvand.agreements.similarity;

import ir.peyvand.kit.reference.ReferenceRegister;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How the names sound that titles of a file may repeat. Thousands of rows share a few hundred names: each is spoken once. */
final class NameSounds {

    private final ReferenceRegister register;
    private final Map<String, Set<String>> spoken = new HashMap<>();

    NameSounds(ReferenceRegister register) {
        this.register = register;
    }

    List<String> names(RewordedAgreements.Row row) {
        return PlaceNames.of(register, row.provinces(), row.countries(), row.parties());
    }

    Set<String> of(RewordedAgreements.Row row) {
        return names(row).stream()
                .flatMap(name -> spoken.computeIfAbsent(name, one -> TitleKey.sounds(List.of(one))).stream())
                .collect(Collectors.toSet());
    }
}
