package ir.peyvand.meetings.body;

import ir.peyvand.kit.text.PersianText;

/** What stays of a body's name however it is spelt: two names with one key are the same name. */
final class BodyNameKey {

    private BodyNameKey() {}

    /** The skeleton, or the folded letters of a name that consists of affixes and small words alone. */
    static String of(String name) {
        String skeleton = PersianText.skeleton(name);
        return skeleton.isEmpty() ? PersianText.fold(name) : skeleton;
    }
}
