/**
 * An agreement: what provinces agree with each other or with a counterpart abroad, from draft to end. The province that
 * leads it writes it; other people review and approve it; a signed text is never edited, only amended.
 */
@NullMarked
package ir.peyvand.agreements.agreement;

import org.jspecify.annotations.NullMarked;
