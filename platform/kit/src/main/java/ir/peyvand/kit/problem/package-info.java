/** How a refusal looks: RFC 9457 problem details in Persian and English, made in one place from every kind of failure. */
@NullMarked
package ir.peyvand.kit.problem;

import org.jspecify.annotations.NullMarked;
