/**
 * What agreements bring: jobs and investment, expected and realised. A figure is split over agreements and parties by shares
 * that sum to one, so that no roll-up counts anything twice.
 */
@NullMarked
package ir.peyvand.agreements.outcome;

import org.jspecify.annotations.NullMarked;
