@NullMarked
package ir.peyvand.meetings.referral;

import org.jspecify.annotations.NullMarked;
