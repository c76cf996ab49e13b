package ir.peyvand.agreements.fate;

import ir.peyvand.agreements.agreement.AgreementKind;
import ir.peyvand.kit.page.CodedFilter;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.text.Kebab;
import java.util.function.Predicate;

/** The filters of the list that take codes. Their SQL is over {@code legacy_document d}. */
enum LegacyDocumentFilter implements CodedFilter {
    PROVINCE("province", "province", "d.province"),
    COUNTRY("country", "country", "d.country"),
    KIND("kind", "kind", "d.kind"),
    STATUS("status", "status", "d.status"),
    CLASSIFICATION("classification", "classification", "d.classification"),
    FATE("fate", "fate", "d.fate"),
    PROPOSED_FATE("proposedFate", "fate", "d.proposed_fate"),
    SUBJECT_AREA("subjectArea", "subject-area", "unnest(d.subject_areas)");

    private final String parameter;
    private final String noun;
    private final String counted;

    LegacyDocumentFilter(String parameter, String noun, String counted) {
        this.parameter = parameter;
        this.noun = noun;
        this.counted = counted;
    }

    @Override
    public String parameter() {
        return parameter;
    }

    @Override
    public String noun() {
        return noun;
    }

    /** What a facet counts. */
    String counted() {
        return counted;
    }

    /** Compares with an array of text called {@code :name}. */
    String condition(String name) {
        return this == SUBJECT_AREA
                ? "d.subject_areas && cast(:" + name + " as text[])"
                : counted + " = any (cast(:" + name + " as text[]))";
    }

    @Override
    public Predicate<String> known(ReferenceRegister register) {
        return switch (this) {
            case PROVINCE -> register.provinces()::contains;
            case COUNTRY -> register.countries()::contains;
            case SUBJECT_AREA -> register.subjectAreas()::contains;
            case KIND -> code -> Kebab.find(AgreementKind.class, code).isPresent();
            case STATUS -> LegacyDocumentStatus.BY_CODE::containsKey;
            case CLASSIFICATION -> Classification.BY_CODE::containsKey;
            case FATE, PROPOSED_FATE -> Fate.BY_CODE::containsKey;
        };
    }
}
