/**
 * Imports of agreements from CSV and XLSX. What a row means is decided here; what becomes of jobs and files is the kit's.
 * An exact copy is a duplicate, and so is the same agreement in other words.
 */
@NullMarked
package ir.peyvand.agreements.imports;

import org.jspecify.annotations.NullMarked;
