/** The gateway in front of a real realm's keys and a real service, both made for the tests and both able to misbehave. */
@NullMarked
package ir.peyvand.gateway;

import org.jspecify.annotations.NullMarked;
