package ir.peyvand.kit.change;

import ir.peyvand.kit.change.ChangeChain.SealedRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** Computes the hash chain again from the rows, batch by batch. */
@ApplicationScoped
public class ChainVerification {

    private final SealingRepository repository;

    ChainVerification(SealingRepository repository) {
        this.repository = repository;
    }

    @Transactional
    public ChainReport verify() {
        byte[] hash = ChangeChain.BEGINNING;
        long last = 0;
        long rows = 0;
        List<SealingRepository.Sealed> batch = repository.sealedAfter(last, ChangeSealer.BATCH);
        while (!batch.isEmpty()) {
            for (SealingRepository.Sealed sealed : batch) {
                SealedRow row = sealed.row();
                hash = ChangeChain.next(hash, row);
                rows++;
                last = row.number();
                if (!MessageDigest.isEqual(hash, sealed.hash())) {
                    return new ChainReport(
                            rows, false, last, last, HexFormat.of().formatHex(sealed.hash()));
                }
            }
            batch = repository.sealedAfter(last, ChangeSealer.BATCH);
        }
        return new ChainReport(rows, true, null, last, HexFormat.of().formatHex(hash));
    }
}
