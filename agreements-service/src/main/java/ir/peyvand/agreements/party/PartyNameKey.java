package ir.peyvand.agreements.party;

import ir.peyvand.kit.text.PersianText;

/** What stays of a party's name however it is spelt: two names with one key are the same name. */
public final class PartyNameKey {

    private PartyNameKey() {}

    /** The skeleton, or the folded letters of a name that consists of affixes and small words alone. */
    public static String of(String name) {
        String skeleton = PersianText.skeleton(name);
        return skeleton.isEmpty() ? PersianText.fold(name) : skeleton;
    }
}
