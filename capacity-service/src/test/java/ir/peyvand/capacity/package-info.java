@NullMarked
package ir.peyvand.capacity;

import org.jspecify.annotations.NullMarked;
