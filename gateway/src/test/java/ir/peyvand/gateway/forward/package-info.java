@NullMarked
package ir.peyvand.gateway.forward;

import org.jspecify.annotations.NullMarked;
