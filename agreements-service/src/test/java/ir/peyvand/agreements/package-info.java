@NullMarked
package ir.peyvand.agreements;

import org.jspecify.annotations.NullMarked;
