package ir.peyvand.agreements.similarity;

import static ir.peyvand.agreements.AgreementFixtures.as;
import static ir.peyvand.agreements.AgreementFixtures.drafted;
import static ir.peyvand.agreements.AgreementFixtures.governorate;
import static ir.peyvand.agreements.AgreementFixtures.organisationOf;
import static ir.peyvand.agreements.AgreementFixtures.registration;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import ir.peyvand.agreements.AgreementFixtures.Known;
import ir.peyvand.agreements.Alone;
import ir.peyvand.agreements.similarity.Corpus.Document;
import ir.peyvand.agreements.similarity.RewordedAgreements.Original;
import ir.peyvand.agreements.similarity.RewordedAgreements.Row;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** With a register of its own, because the memoranda that it takes for new are imported by other tests. */
@QuarkusTest
@WithDatabaseAndTokens
@TestProfile(Alone.class)
class RewordedAgreementsTest {

    private static final LocalDate DAY = LocalDate.of(2019, 8, 8);

    @Inject
    RewordedAgreements reworded;

    @Inject
    EntityManager entities;

    private Map<Integer, Original> find(List<Row> rows) {
        return QuarkusTransaction.requiringNew().call(() -> reworded.find(rows));
    }

    private static Row row(int number, Document document, String title) {
        return new Row(
                number,
                LocalizedText.of(title, title.equals(document.title()) ? document.english() : ""),
                document.parties(),
                document.provinces(),
                document.countries(),
                document.subjects(),
                document.signed().orElseThrow());
    }

    private static LocalizedText reworded(Document document) {
        return LocalizedText.of("یادداشت تفاهم " + document.title(), document.english());
    }

    @Test
    void theMemorandaAreAllNewAndTheirRewordingsAreNot() {
        var rows = new ArrayList<Row>();
        List<Document> memoranda = Corpus.memoranda();
        memoranda.forEach(document -> rows.add(row(rows.size() + 1, document, document.title())));
        assertThat(find(rows)).isEmpty();

        memoranda.forEach(document ->
                rows.add(row(rows.size() + 1, document, Rewording.EVERYTHING_GLUED_IN_ARABIC.apply(document.title()))));
        Map<Integer, Original> found = find(rows);

        assertThat(found).hasSize(memoranda.size());
        assertThat(found)
                .allSatisfy((number, original) -> assertThat(original)
                        .isEqualTo(new Original(Optional.empty(), Optional.of(number - memoranda.size()))));
    }

    @Test
    void anotherDayAnotherPartyOrAnotherSubjectIsAnotherAgreement() {
        Document document = Corpus.memoranda().getFirst();
        Row first = row(1, document, document.title());
        List<Row> others = List.of(
                first,
                new Row(
                        2,
                        reworded(document),
                        first.parties(),
                        first.provinces(),
                        Set.of(),
                        first.subjects(),
                        DAY.plusDays(1)),
                new Row(
                        3,
                        reworded(document),
                        List.of(first.parties().getFirst(), "سازمان دیگر"),
                        first.provinces(),
                        Set.of(),
                        first.subjects(),
                        DAY),
                new Row(4, reworded(document), first.parties(), first.provinces(), Set.of(), Set.of("solar"), DAY));

        assertThat(find(others)).isEmpty();
    }

    @Test
    void whatIsRegisteredIsFoundInOtherWords() {
        Known agreement = drafted(
                governorate("IR-28"),
                registration("IR-28", organisationOf("IR-10"), "کارگاه نمدمالی و چاروق‌دوزی کرمانج", ""));
        LocalDate day = LocalDate.of(2026, 2, 1);
        // how it came to be signed is of no matter here
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update agreement set signed_on = :day where id = :id")
                        .setParameter("day", day)
                        .setParameter("id", UUID.fromString(agreement.id()))
                        .executeUpdate());
        Response known = as(governorate("IR-28")).get("/api/v1/agreements/" + agreement.id());
        List<String> names = known.path("parties.name.fa");
        String reference = known.path("reference");
        var again = new Row(
                1,
                LocalizedText.of("تفاهم نامه كارگاه چاروق دوزی و نمد مالی کرمانج", ""),
                names,
                Set.of("IR-28", "IR-10"),
                Set.of(),
                Set.of("tourism"),
                day);

        assertThat(find(List.of(again))).containsEntry(1, new Original(Optional.of(reference), Optional.empty()));
    }
}
