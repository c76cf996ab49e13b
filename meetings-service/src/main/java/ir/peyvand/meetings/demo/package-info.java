/**
 * Records to get to know the system with, brought at the first start through the same use cases that offices call. Stands
 * above every feature, and none knows it.
 */
@NullMarked
package ir.peyvand.meetings.demo;

import org.jspecify.annotations.NullMarked;
