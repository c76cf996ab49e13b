package ir.peyvand.agreements.similarity;

import ir.peyvand.agreements.agreement.AgreementView;
import ir.peyvand.agreements.agreement.Relations;
import java.util.List;
import java.util.UUID;

/**
 * The likenesses of an agreement, as far as the caller may know of the others.
 *
 * @param duplicateOf the earlier agreements that it was judged to repeat
 * @param duplicates the later ones that were judged to repeat it
 * @param relatedTo those that both are needed beside
 * @param items all of them, the most alike first
 */
public record LikenessesView(
        List<UUID> duplicateOf, List<UUID> duplicates, List<UUID> relatedTo, List<LikenessView> items) {

    static LikenessesView of(UUID agreement, List<LikenessView> items) {
        return new LikenessesView(
                items.stream()
                        .filter(one -> one.outcome() == LikenessOutcome.DUPLICATE
                                && one.agreement().equals(agreement))
                        .map(LikenessView::other)
                        .toList(),
                items.stream()
                        .filter(one -> one.outcome() == LikenessOutcome.DUPLICATE
                                && one.other().equals(agreement))
                        .map(LikenessView::agreement)
                        .toList(),
                items.stream()
                        .filter(one -> one.outcome() == LikenessOutcome.RELATED)
                        .map(one -> one.agreement().equals(agreement) ? one.other() : one.agreement())
                        .toList(),
                items);
    }

    /** The same by the names of the records, as the agreement itself shows it. */
    Relations relations() {
        return new Relations(urns(duplicateOf), urns(duplicates), urns(relatedTo));
    }

    private List<String> urns(List<UUID> ids) {
        return ids.stream().map(this::urn).toList();
    }

    /** An old document is only ever the one that was there before. */
    private String urn(UUID id) {
        String type = items.stream()
                .filter(one -> one.other().equals(id))
                .map(LikenessView::otherType)
                .findFirst()
                .orElse(AgreementView.TYPE);
        return "urn:peyvand:" + type + ":" + id;
    }
}
