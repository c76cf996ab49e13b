package ir.peyvand.agreements.agreement;

import java.util.List;

/**
 * What became of the likenesses of an agreement: names of records, {@code urn:peyvand:<type>:<id>}.
 *
 * @param duplicateOf what it was judged to repeat
 * @param duplicates the later agreements that were judged to repeat it
 * @param relatedTo what is like it, and needed beside it
 */
public record Relations(List<String> duplicateOf, List<String> duplicates, List<String> relatedTo) {

    public static final Relations NONE = new Relations(List.of(), List.of(), List.of());
}
