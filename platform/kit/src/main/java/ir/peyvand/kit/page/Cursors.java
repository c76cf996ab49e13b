package ir.peyvand.kit.page;

import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Opaque keyset cursors. A cursor holds the sort values of the last row of a page and is authenticated (HMAC-SHA-256, cut
 * to 128 bits) together with the query it belongs to, so that it can be neither forged nor carried into another query or
 * to another caller.
 *
 * <p>Wire form: base64url of {@code tag(16) ‖ (length ‖ utf-8 bytes)*}.
 */
public final class Cursors {

    private static final int TAG_BYTES = 16;
    private static final int LONGEST_CURSOR = 4096;

    private final SecretKeySpec key;

    /** @param key at least 32 random bytes, the same for every instance of a service */
    public Cursors(byte[] key) {
        if (key.length < 32) {
            throw new IllegalArgumentException("a cursor key has at least 32 bytes");
        }
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /**
     * @param query everything that decides what the list holds: operation, filters, sort, the caller's visibility; not the
     *     limit
     * @param position the sort values of the last row, in order
     */
    public String seal(String query, List<String> position) {
        byte[] body = encode(position);
        byte[] sealed = Arrays.copyOf(tag(query, body), TAG_BYTES + body.length);
        System.arraycopy(body, 0, sealed, TAG_BYTES, body.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /**
     * @return the position that {@link #seal} was given for the same query
     * @throws Problem 400 {@code invalid-parameter} when the cursor was not made here for this query
     */
    public List<String> open(String query, String cursor) {
        if (cursor.length() > LONGEST_CURSOR) {
            throw forged();
        }
        byte[] sealed;
        try {
            sealed = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException notBase64) {
            throw forged();
        }
        if (sealed.length < TAG_BYTES) {
            throw forged();
        }
        byte[] body = Arrays.copyOfRange(sealed, TAG_BYTES, sealed.length);
        if (!MessageDigest.isEqual(tag(query, body), Arrays.copyOf(sealed, TAG_BYTES))) {
            throw forged();
        }
        return decode(body);
    }

    private static Problem forged() {
        return Problems.invalidParameter(
                "cursor",
                "forged-cursor",
                "این نشانگر صفحه از این پرسش به دست نیامده است؛ فهرست را از آغاز بخوانید",
                "This cursor does not belong to this query; start the list again");
    }

    private byte[] tag(String query, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(query.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            mac.update(body);
            return Arrays.copyOf(mac.doFinal(), TAG_BYTES);
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException("every Java platform has HmacSHA256", unavailable);
        }
    }

    private static byte[] encode(List<String> position) {
        List<byte[]> parts =
                position.stream().map(p -> p.getBytes(StandardCharsets.UTF_8)).toList();
        ByteBuffer buffer =
                ByteBuffer.allocate(parts.stream().mapToInt(p -> p.length + 2).sum());
        for (byte[] part : parts) {
            buffer.putShort((short) part.length).put(part);
        }
        return buffer.array();
    }

    private static List<String> decode(byte[] body) {
        var position = new ArrayList<String>();
        ByteBuffer buffer = ByteBuffer.wrap(body);
        try {
            while (buffer.hasRemaining()) {
                ByteBuffer part = buffer.slice(buffer.position() + 2, buffer.getShort(buffer.position()));
                position.add(StandardCharsets.UTF_8.newDecoder().decode(part).toString());
                buffer.position(buffer.position() + 2 + part.limit());
            }
        } catch (CharacterCodingException | IndexOutOfBoundsException impossible) {
            throw new IllegalStateException("an authentic cursor is well-formed", impossible);
        }
        return position;
    }
}
