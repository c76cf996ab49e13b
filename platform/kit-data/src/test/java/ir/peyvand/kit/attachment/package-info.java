@NullMarked
package ir.peyvand.kit.attachment;

import org.jspecify.annotations.NullMarked;
