/** JSON as this API reads and writes it: strict in, plain out. */
@NullMarked
package ir.peyvand.kit.json;

import org.jspecify.annotations.NullMarked;
