/** Amounts of money as all services read and write them. */
@NullMarked
package ir.peyvand.kit.money;

import org.jspecify.annotations.NullMarked;
