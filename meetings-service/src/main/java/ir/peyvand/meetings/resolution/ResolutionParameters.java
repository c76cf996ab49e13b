package ir.peyvand.meetings.resolution;

import ir.peyvand.kit.page.CodedFilter;
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.text.SearchTerms;
import ir.peyvand.kit.time.DateText;
import ir.peyvand.kit.time.MomentText;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads a {@link ResolutionQuery} from the parameters of a request. */
@Singleton
class ResolutionParameters {

    private static final int LONGEST_TEXT = 300;

    private final ReferenceRegister register;

    ResolutionParameters(ReferenceRegister register) {
        this.register = register;
    }

    /** Faults stay in {@code parameters}, whose {@code check} refuses them. */
    ResolutionQuery read(Parameters parameters) {
        Optional<String> text = parameters.text("q", LONGEST_TEXT);
        Optional<LocalDate> from = parameters.parsed("dueFrom", DateText::parse);
        Optional<LocalDate> to = parameters.parsed("dueTo", DateText::parse);
        return new ResolutionQuery(
                text.isPresent(),
                text.map(SearchTerms::asked).orElse(List.of()),
                CodedFilter.codes(ResolutionFilter.class, parameters, register),
                from,
                to,
                parameters.flag("overdue"),
                parameters.parsed("modifiedSince", MomentText::parse),
                CodedFilter.facets(ResolutionFilter.class, parameters),
                parameters.choice("sort", ResolutionSort.choices()).orElse(ResolutionSort.NEWEST));
    }
}
