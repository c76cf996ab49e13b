/** What holds for every operation of the service: its permission matrix and its answers to nonsense. */
@NullMarked
package ir.peyvand.meetings.contract;

import org.jspecify.annotations.NullMarked;
