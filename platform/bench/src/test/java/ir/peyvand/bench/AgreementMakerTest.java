package ir.peyvand.bench;

import static org.assertj.core.api.Assertions.assertThat;

import ir.peyvand.kit.text.PersianText;
import ir.peyvand.localstack.StackOptions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgreementMakerTest {

    private static final int MANY = 5_000;

    private final AgreementMaker maker =
            AgreementMaker.read(StackOptions.findProject(), 1404, Instant.parse("2026-03-01T00:00:00Z"));
    private final List<MadeAgreement> made =
            IntStream.range(0, MANY).mapToObj(maker::make).toList();

    @Test
    void theSameSeedAndNumberMakeTheSameAgreement() {
        assertThat(maker.make(7)).isEqualTo(made.get(7));
    }

    @Test
    void everyAgreementHasItsOwnIdAndReference() {
        assertThat(made.stream().map(MadeAgreement::id).distinct()).hasSize(MANY);
        assertThat(made.stream().map(MadeAgreement::reference).distinct()).hasSize(MANY);
    }

    @Test
    void everyPartyIsRegisteredOnceHoweverItIsSpelt() {
        List<MadeParty> parties = maker.parties();

        assertThat(parties.stream()
                        .map(party -> PersianText.skeleton(party.name()) + party.country() + party.province())
                        .distinct())
                .hasSameSizeAs(parties);
        assertThat(parties).containsAll(made.stream().map(MadeAgreement::first).collect(Collectors.toSet()));
        assertThat(parties).containsAll(made.stream().map(MadeAgreement::second).collect(Collectors.toSet()));
    }

    @Test
    void twoDifferentPartiesAgree() {
        assertThat(made).noneMatch(agreement -> agreement.first().equals(agreement.second()));
    }

    @Test
    void mostAgreementsAreDomestic() {
        long domestic =
                made.stream().filter(agreement -> agreement.country() == null).count();

        assertThat(domestic).isBetween(MANY * 7L / 10, MANY * 9L / 10);
    }
}
