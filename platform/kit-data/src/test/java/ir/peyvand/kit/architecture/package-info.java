/** The house rules, held against both halves of the kit; from here both can be seen. */
@NullMarked
package ir.peyvand.kit.architecture;

import org.jspecify.annotations.NullMarked;
