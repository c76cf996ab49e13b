/**
 * The form of agreements: a linter whose rules are dated data, each with its severity and the law or guideline that it
 * comes from. It reads the text and the signing pages, runs on demand and at submission, and its errors stand in the way of
 * approval until they are put right or an official reviewer lets them pass with a reason.
 */
@NullMarked
package ir.peyvand.agreements.formrule;

import org.jspecify.annotations.NullMarked;
