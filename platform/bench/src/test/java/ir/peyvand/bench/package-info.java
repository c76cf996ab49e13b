/** The parts of the bench that can be right or wrong; speeds are not tested. */
@NullMarked
package ir.peyvand.bench;

import org.jspecify.annotations.NullMarked;
