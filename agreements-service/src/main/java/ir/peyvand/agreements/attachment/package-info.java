/**
 * An attachment: a file that belongs to an agreement, with its digest. Its type is checked when it comes in; it is never
 * executed, never sniffed, and always sent as something to save.
 */
@NullMarked
package ir.peyvand.agreements.attachment;

import org.jspecify.annotations.NullMarked;
