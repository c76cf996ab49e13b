package ir.peyvand.agreements.agreement;

import ir.peyvand.agreements.party.PartyLevel;
import ir.peyvand.kit.page.CodedFilter;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.urn.RecordUrn;
import java.util.Optional;
import java.util.function.Predicate;

/** A filter that takes codes; most can be counted as facets too. */
enum AgreementFilter implements CodedFilter {
    KIND("kind", "a.kind = any (cast(:kind as text[]))", "a.kind"),
    STATUS("status", "a.status = any (cast(:status as text[]))", "a.status"),
    LEVEL("level", "a.level = any (cast(:level as text[]))", "a.level"),
    LEAD_PROVINCE("leadProvince", "a.lead_province = any (cast(:leadProvince as text[]))", "a.lead_province"),
    PROVINCE("province", "a.provinces && cast(:province as text[])", "unnest(a.provinces)"),
    COUNTRY("country", "a.countries && cast(:country as text[])", "unnest(a.countries)"),
    SUBJECT_AREA("subjectArea", "a.subject_areas && cast(:subjectArea as text[])", "unnest(a.subject_areas)"),
    RENEWAL("renewal", "a.renewal = any (cast(:renewal as text[]))", "a.renewal"),
    LANGUAGE("language", "a.languages && cast(:language as text[])", "unnest(a.languages)"),
    PREVAILING_LANGUAGE(
            "prevailingLanguage",
            "a.prevailing_language = any (cast(:prevailingLanguage as text[]))",
            "a.prevailing_language"),
    CURRENCY("currency", "a.currency = any (cast(:currency as text[]))", "a.currency"),
    BASIS("basis", "a.basis = any (cast(:basis as text[]))", "a.basis"),
    ORIGIN("origin", "a.origins && cast(:origin as text[])", null),
    REFERENCE("reference", "a.reference = any (cast(:reference as text[]))", null),
    PARENT("parent", "a.parent = any (cast(:parent as uuid[]))", null),
    /** Whoever has become the party counts as it. */
    PARTY("party", """
            exists (select from agreement_party named join party p on p.id = named.party_id
                    where named.agreement_id = a.id and p.survivor in
                        (select survivor from party where id = any (cast(:party as uuid[]))))
            """, null);

    private final String parameter;
    private final String condition;
    private final Optional<String> counted;

    AgreementFilter(String parameter, String condition, @org.jspecify.annotations.Nullable String counted) {
        this.parameter = parameter;
        this.condition = condition;
        this.counted = Optional.ofNullable(counted);
    }

    @Override
    public String parameter() {
        return parameter;
    }

    /** Compares with {@code :<parameter>}, an array of text. */
    String condition() {
        return condition;
    }

    /** The same over {@code agreement_search s}, where it holds what is compared. */
    Optional<String> searched() {
        return switch (this) {
            case PROVINCE, COUNTRY, SUBJECT_AREA -> Optional.of(condition.replaceFirst("^a\\.", "s."));
            default -> Optional.empty();
        };
    }

    /** What a facet counts, per agreement one value or several. */
    Optional<String> counted() {
        return counted;
    }

    @Override
    public boolean isFacet() {
        return counted.isPresent();
    }

    @Override
    public String noun() {
        return switch (this) {
            case LEAD_PROVINCE -> "province";
            case PREVAILING_LANGUAGE -> "language";
            case SUBJECT_AREA -> "subject-area";
            case KIND,
                    STATUS,
                    LEVEL,
                    PROVINCE,
                    COUNTRY,
                    RENEWAL,
                    LANGUAGE,
                    CURRENCY,
                    BASIS,
                    ORIGIN,
                    REFERENCE,
                    PARENT,
                    PARTY -> parameter;
        };
    }

    @Override
    public Predicate<String> known(ReferenceRegister register) {
        return switch (this) {
            case KIND -> AgreementKind.BY_CODE::containsKey;
            case STATUS -> AgreementStatus.BY_CODE::containsKey;
            case LEVEL -> PartyLevel.BY_CODE::containsKey;
            case LEAD_PROVINCE, PROVINCE -> register.provinces()::contains;
            case COUNTRY -> register.countries()::contains;
            case SUBJECT_AREA -> register.subjectAreas()::contains;
            case RENEWAL -> Renewal.BY_CODE::containsKey;
            case LANGUAGE, PREVAILING_LANGUAGE -> code -> code.matches(AgreementContent.LANGUAGE);
            case CURRENCY -> register::isCurrency;
            case BASIS -> code -> true;
            case ORIGIN -> code -> RecordUrn.parse(code).isPresent();
            case REFERENCE -> code -> code.matches("[A-Z0-9][A-Z0-9.-]{1,39}");
            case PARENT, PARTY -> CodedFilter::isId;
        };
    }
}
