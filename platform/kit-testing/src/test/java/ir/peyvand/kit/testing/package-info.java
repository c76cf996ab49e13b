/** The test support, itself under test with one small application. */
@NullMarked
package ir.peyvand.kit.testing;

import org.jspecify.annotations.NullMarked;
