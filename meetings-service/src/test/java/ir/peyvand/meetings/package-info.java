@NullMarked
package ir.peyvand.meetings;

import org.jspecify.annotations.NullMarked;
