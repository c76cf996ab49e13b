/** Counts over the signed agreements, as tables that dashboards and offices read. */
@NullMarked
package ir.peyvand.agreements.statistics;

import org.jspecify.annotations.NullMarked;
