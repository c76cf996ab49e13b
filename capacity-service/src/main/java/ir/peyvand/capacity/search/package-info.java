/**
 * Finding capacities: the full-text index that follows the change table, Persian-first queries, facets and paging, and the
 * list that callers read. PostgreSQL stays the truth; the index may be thrown away at any time.
 */
@NullMarked
package ir.peyvand.capacity.search;

import org.jspecify.annotations.NullMarked;
