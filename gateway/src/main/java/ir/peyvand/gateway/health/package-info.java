/** Whether everything behind the gateway answers. */
@NullMarked
package ir.peyvand.gateway.health;

import org.jspecify.annotations.NullMarked;
