@NullMarked
package ir.peyvand.agreements.similarity;

import org.jspecify.annotations.NullMarked;
