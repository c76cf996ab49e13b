package ir.peyvand.capacity.capacity;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PersianText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

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
        try {
            return MessageDigest.getInstance("SHA-256").digest(same.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException unavailable) {
            throw new IllegalStateException("every Java platform has SHA-256", unavailable);
        }
    }
}
