package ir.peyvand.kit.page;

/** One value of a facet and how many of the records that match have it. */
public record FacetCount(String value, long count) {}
