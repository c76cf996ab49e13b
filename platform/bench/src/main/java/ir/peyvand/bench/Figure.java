package ir.peyvand.bench;

import java.util.Locale;

/**
 * One measured figure and what is required of it.
 *
 * @param measure what was measured
 * @param bound the limit
 * @param value in the unit of the bound
 * @param detail where the figure comes from
 */
record Figure(String measure, Bound bound, double value, String detail) {

    /** A floor or a ceiling. */
    record Bound(Kind kind, double limit, String unit) {

        enum Kind {
            AT_LEAST("≥"),
            AT_MOST("≤");

            private final String sign;

            Kind(String sign) {
                this.sign = sign;
            }
        }

        static Bound ratioAtLeast(double floor) {
            return new Bound(Kind.AT_LEAST, floor, "×");
        }

        static Bound atLeast(double floor, String unit) {
            return new Bound(Kind.AT_LEAST, floor, unit);
        }

        static Bound atMost(double ceiling, String unit) {
            return new Bound(Kind.AT_MOST, ceiling, unit);
        }

        boolean holds(double value) {
            return switch (kind) {
                case AT_LEAST -> value >= limit;
                case AT_MOST -> value <= limit;
            };
        }

        private String written(double value) {
            String number =
                    value < 10 ? String.format(Locale.ROOT, "%.2f", value) : String.format(Locale.ROOT, "%.0f", value);
            return number + " " + unit;
        }
    }

    String required() {
        return bound.kind().sign + " " + bound.written(bound.limit());
    }

    String measured() {
        return bound.written(value);
    }

    String verdict() {
        return bound.holds(value) ? "yes" : "**no**";
    }
}
