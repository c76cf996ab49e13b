/** Axes from CSV and XLSX files, with a report on every row, and the axes of the demonstration. */
@NullMarked
package ir.peyvand.meetings.imports;

import org.jspecify.annotations.NullMarked;
