/** What repositories share when they put a query together. */
@NullMarked
package ir.peyvand.kit.sql;

import org.jspecify.annotations.NullMarked;
