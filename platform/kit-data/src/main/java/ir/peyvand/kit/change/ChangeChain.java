package ir.peyvand.kit.change;

import ir.peyvand.kit.digest.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The hash chain over sealed rows: {@code hash(n) = SHA-256(hash(n-1) ‖ canonical(n))}. Whoever changes, removes or
 * inserts a row afterwards has to rewrite every later hash, which an exported copy of any later hash betrays.
 */
final class ChangeChain {

    static final byte[] BEGINNING = new byte[32];

    private ChangeChain() {}

    static byte[] next(byte[] previous, SealedRow row) {
        return Sha256.of(previous, row.canonical().getBytes(StandardCharsets.UTF_8));
    }

    /** What the chain vouches for; {@code canonical} joins the fields with a separator that none of them may hold. */
    record SealedRow(
            long id,
            long number,
            String recordType,
            String recordId,
            String verb,
            @Nullable String province,
            boolean publicBefore,
            boolean publicAfter,
            String subject,
            String client,
            String happenedAt,
            long version,
            byte @Nullable [] beforeDigest,
            byte @Nullable [] afterDigest) {

        SealedRow numbered(long given) {
            return new SealedRow(
                    id,
                    given,
                    recordType,
                    recordId,
                    verb,
                    province,
                    publicBefore,
                    publicAfter,
                    subject,
                    client,
                    happenedAt,
                    version,
                    beforeDigest,
                    afterDigest);
        }

        String canonical() {
            return String.join(
                    "\u001f",
                    Long.toString(id),
                    Long.toString(number),
                    recordType,
                    recordId,
                    verb,
                    province == null ? "" : province,
                    publicBefore + "/" + publicAfter,
                    subject,
                    client,
                    happenedAt,
                    Long.toString(version),
                    beforeDigest == null ? "" : HexFormat.of().formatHex(beforeDigest),
                    afterDigest == null ? "" : HexFormat.of().formatHex(afterDigest));
        }
    }
}
