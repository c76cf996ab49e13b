/**
 * Files that belong to records: which kinds are let in, how they are checked and digested, where their bytes are kept, and how
 * they are given out. What they belong to and who may read them is the service's.
 */
@NullMarked
package ir.peyvand.kit.attachment;

import org.jspecify.annotations.NullMarked;
