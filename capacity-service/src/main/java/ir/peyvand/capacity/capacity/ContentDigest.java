package ir.peyvand.capacity.capacity;

import ir.peyvand.kit.digest.Sha256;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PersianText;

/**
 * What makes two records the same capacity: province, field, sector, product, period and the Persian title, however it is
 * spelt. The import finds duplicates by it.
 */
public final class ContentDigest {

    private ContentDigest() {}

    /** @return SHA-256, 32 bytes */
    public static byte[] of(String province, CapacityField field, CapacityContent content) {
        String period = content.quantity() == null || content.quantity().period() == null
                ? ""
                : content.quantity().period();
        String same = String.join(
                "\u001f",
                province,
                field.code(),
                content.sector(),
                content.product() == null ? "" : content.product(),
                period,
                PersianText.fold(content.title().best(LocalizedText.PERSIAN)));
        return Sha256.of(same);
    }
}
