/**
 * Import jobs: a file is kept, taken in by one instance at a time, and ends with a report on every row. Business rows are
 * written in one transaction together with the end of the job, so that a process that dies leaves all or nothing. A service
 * says what a row means by one {@link ir.peyvand.kit.imports.Importer}.
 */
@NullMarked
package ir.peyvand.kit.imports;

import org.jspecify.annotations.NullMarked;
