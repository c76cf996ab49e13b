@NullMarked
package ir.peyvand.agreements.origin;

import org.jspecify.annotations.NullMarked;
