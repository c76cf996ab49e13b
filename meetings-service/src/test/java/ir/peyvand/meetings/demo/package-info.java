@NullMarked
package ir.peyvand.meetings.demo;

import org.jspecify.annotations.NullMarked;
