/**
 * A capacity: something a province has to offer, from draft to archive. Two people bring it to the public: one writes,
 * another verifies. Searching is a feature of its own.
 */
@NullMarked
package ir.peyvand.capacity.capacity;

import org.jspecify.annotations.NullMarked;
