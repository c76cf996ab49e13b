/** What an app checks before it serves anybody: that it was not put into production as it was developed. */
@NullMarked
package ir.peyvand.kit.startup;

import org.jspecify.annotations.NullMarked;
