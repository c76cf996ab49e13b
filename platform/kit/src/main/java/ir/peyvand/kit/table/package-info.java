/** CSV and XLSX, read and written row by row, without ever holding a whole file. */
@NullMarked
package ir.peyvand.kit.table;

import org.jspecify.annotations.NullMarked;
