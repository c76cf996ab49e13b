/** What every app of Peyvand would otherwise copy. Each package below is one concern; none depends on a service. */
@NullMarked
package ir.peyvand.kit;

import org.jspecify.annotations.NullMarked;
