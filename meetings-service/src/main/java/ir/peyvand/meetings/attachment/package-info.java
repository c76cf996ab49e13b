/**
 * An attachment: a file that belongs to a meeting, with its digest. What comes in is checked and what goes out is sent by the
 * kit; who attaches and who reads is decided by the meeting.
 */
@NullMarked
package ir.peyvand.meetings.attachment;

import org.jspecify.annotations.NullMarked;
