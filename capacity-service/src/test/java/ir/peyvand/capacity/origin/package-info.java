@NullMarked
package ir.peyvand.capacity.origin;

import org.jspecify.annotations.NullMarked;
