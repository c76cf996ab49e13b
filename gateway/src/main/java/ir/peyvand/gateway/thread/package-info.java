/**
 * Threads: where a record came from and what became of it, walked over all services with the token of whoever asks. What a
 * service does not answer the caller, the thread does not hold, and nothing in it says that there was more.
 */
@NullMarked
package ir.peyvand.gateway.thread;

import org.jspecify.annotations.NullMarked;
