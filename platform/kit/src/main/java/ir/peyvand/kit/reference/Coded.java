package ir.peyvand.kit.reference;

import ir.peyvand.kit.text.LocalizedText;
import java.util.List;

/** One entry of a code list: the world's code for it and its names. */
public interface Coded {

    String code();

    LocalizedText name();

    /** Other spellings that people use, in any language, in no order; empty where none is known. */
    default List<String> aliases() {
        return List.of();
    }
}
