package ir.peyvand.capacity.search;

import java.util.List;

/** @param items titles that begin as typed before those in which a later word does, each title once */
public record SuggestionsView(List<SuggestionView> items) {}
