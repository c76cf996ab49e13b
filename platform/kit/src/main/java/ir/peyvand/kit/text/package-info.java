/** Text for people and its Persian-first folding and analysis, used alike for indexing, querying and comparing. */
@NullMarked
package ir.peyvand.kit.text;

import org.jspecify.annotations.NullMarked;
