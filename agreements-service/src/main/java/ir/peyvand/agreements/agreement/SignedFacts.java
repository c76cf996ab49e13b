package ir.peyvand.agreements.agreement;

import java.util.stream.Collectors;

/**
 * What is counted over all signed agreements, of which everybody may know. agreement_signed_facts holds it, so that a count need
 * not read the texts.
 */
public final class SignedFacts {

    /** The condition on {@code agreement a}. */
    public static final String SIGNED = AgreementStatus.publicCodes().stream()
            .map(code -> "'" + code + "'")
            .collect(Collectors.joining(", ", "a.status in (", ")"));

    /**
     * A statement: until the transaction ends, a hundred thousand agreements are joined with their parties in memory instead of on
     * disk, and a page of an index is no dearer than one of a table. With the usual price, four times as high, an index that has
     * grown record by record seems dearer than all the texts, which are then read instead, as often as a statement counts.
     */
    public static final String PREFER_THEM =
            "select set_config('work_mem', '64MB', true), set_config('random_page_cost', '1.1', true)";

    private SignedFacts() {}
}
