/** The rules of the house as tests: how a service is cut, what may know what, and which words are refused. */
@NullMarked
package ir.peyvand.kit.testing.architecture;

import org.jspecify.annotations.NullMarked;
