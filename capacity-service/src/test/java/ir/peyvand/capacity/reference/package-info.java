@NullMarked
package ir.peyvand.capacity.reference;

import org.jspecify.annotations.NullMarked;
