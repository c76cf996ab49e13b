package ir.peyvand.agreements.attachment;

import ir.peyvand.kit.attachment.AttachedTo;
import jakarta.enterprise.context.ApplicationScoped;

/** Files are attached to agreements. */
@ApplicationScoped
class AttachedToAgreements implements AttachedTo {

    @Override
    public String collection() {
        return "agreements";
    }

    @Override
    public String column() {
        return "agreement_id";
    }
}
