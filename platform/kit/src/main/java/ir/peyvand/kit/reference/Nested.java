package ir.peyvand.kit.reference;

import org.jspecify.annotations.Nullable;

/** An entry of a code list that has levels: HS chapters hold headings, ISIC sections hold divisions. */
public interface Nested extends Coded {

    /** The code of the entry that this one belongs to, or null at the top. */
    @Nullable
    String parent();
}
