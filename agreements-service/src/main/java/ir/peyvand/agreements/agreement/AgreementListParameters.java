package ir.peyvand.agreements.agreement;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What may be asked of the list of agreements, as the API document says it; {@link AgreementParameters} reads it. */
interface AgreementListParameters {

    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description =
                    "Words of titles, parties under any name, references, subjects, provinces and countries, however"
                            + " they are spelt; all of them have to be there, and one wrong letter is seen through",
            example = "گردشگری اصفهان")
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "Kinds of document, several by comma",
            example = "mou")
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "States, as far as the caller sees them",
            example = "in-force")
    @Parameter(
            name = "level",
            in = ParameterIn.QUERY,
            description = "domestic, foreign-sub-national, foreign-national",
            example = "domestic")
    @Parameter(
            name = "leadProvince",
            in = ParameterIn.QUERY,
            description = "The province that keeps the record: ISO 3166-2",
            example = "IR-09")
    @Parameter(
            name = "province",
            in = ParameterIn.QUERY,
            description = "Any province involved: ISO 3166-2",
            example = "IR-10")
    @Parameter(
            name = "country",
            in = ParameterIn.QUERY,
            description = "Any country involved: ISO 3166-1 alpha-2",
            example = "AZ")
    @Parameter(
            name = "subjectArea",
            in = ParameterIn.QUERY,
            description = "Codes of the reference data",
            example = "tourism")
    @Parameter(
            name = "party",
            in = ParameterIn.QUERY,
            description = "Id of a party, under all the names it had",
            example = "0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
    @Parameter(
            name = "parent",
            in = ParameterIn.QUERY,
            description = "Id of the agreement they belong under",
            example = "0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
    @Parameter(name = "reference", in = ParameterIn.QUERY, description = "The number offices quote", example = "KR-001")
    @Parameter(
            name = "origin",
            in = ParameterIn.QUERY,
            description = "What it came from",
            example = "urn:peyvand:axis:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
    @Parameter(
            name = "renewal",
            in = ParameterIn.QUERY,
            description = "none, automatic, by-consent",
            example = "automatic")
    @Parameter(
            name = "language",
            in = ParameterIn.QUERY,
            description = "A language of the text: BCP 47",
            example = "fa")
    @Parameter(
            name = "prevailingLanguage",
            in = ParameterIn.QUERY,
            description = "The language that decides: BCP 47",
            example = "fa")
    @Parameter(
            name = "currency",
            in = ParameterIn.QUERY,
            description = "Of the expected investment: ISO 4217",
            example = "IRR")
    @Parameter(
            name = "basis",
            in = ParameterIn.QUERY,
            description = "How well founded the record is",
            example = "illustrative")
    @Parameter(
            name = "signedOnFrom",
            in = ParameterIn.QUERY,
            description = "Day of signing, not before; either calendar",
            example = "1398-01-01")
    @Parameter(
            name = "signedOnTo",
            in = ParameterIn.QUERY,
            description = "Day of signing, not after; either calendar",
            example = "1398-12-29")
    @Parameter(
            name = "inForceOnFrom",
            in = ParameterIn.QUERY,
            description = "Day of entry into force, not before; either calendar",
            example = "1398-01-01")
    @Parameter(
            name = "inForceOnTo",
            in = ParameterIn.QUERY,
            description = "Day of entry into force, not after; either calendar",
            example = "1398-12-29")
    @Parameter(
            name = "endedOnFrom",
            in = ParameterIn.QUERY,
            description = "Day it ended, not before; either calendar",
            example = "1398-01-01")
    @Parameter(
            name = "endedOnTo",
            in = ParameterIn.QUERY,
            description = "Day it ended, not after; either calendar",
            example = "1398-12-29")
    @Parameter(
            name = "validFromFrom",
            in = ParameterIn.QUERY,
            description = "Beginning of validity, not before; either calendar",
            example = "1398-01-01")
    @Parameter(
            name = "validFromTo",
            in = ParameterIn.QUERY,
            description = "Beginning of validity, not after; either calendar",
            example = "1398-12-29")
    @Parameter(
            name = "validUntilFrom",
            in = ParameterIn.QUERY,
            description = "End of validity, not before; either calendar",
            example = "1398-01-01")
    @Parameter(
            name = "validUntilTo",
            in = ParameterIn.QUERY,
            description = "End of validity, not after; either calendar",
            example = "1398-12-29")
    @Parameter(
            name = "notifiedOnFrom",
            in = ParameterIn.QUERY,
            description = "Day of notification, not before; either calendar",
            example = "1398-01-01")
    @Parameter(
            name = "notifiedOnTo",
            in = ParameterIn.QUERY,
            description = "Day of notification, not after; either calendar",
            example = "1398-12-29")
    @Parameter(
            name = "registeredOnFrom",
            in = ParameterIn.QUERY,
            description = "Day of registration, not before; either calendar",
            example = "1398-01-01")
    @Parameter(
            name = "registeredOnTo",
            in = ParameterIn.QUERY,
            description = "Day of registration, not after; either calendar",
            example = "1398-12-29")
    @Parameter(
            name = "minExpectedDirectJobs",
            in = ParameterIn.QUERY,
            description = "Fewest direct jobs expected",
            example = "100")
    @Parameter(
            name = "maxExpectedDirectJobs",
            in = ParameterIn.QUERY,
            description = "Most direct jobs expected",
            example = "500")
    @Parameter(
            name = "minExpectedInvestment",
            in = ParameterIn.QUERY,
            description = "Smallest investment expected, in the one currency given",
            example = "1000000")
    @Parameter(
            name = "maxExpectedInvestment",
            in = ParameterIn.QUERY,
            description = "Largest investment expected, in the one currency given",
            example = "9000000000000")
    @Parameter(
            name = "expiringWithin",
            in = ParameterIn.QUERY,
            description = "Live ones whose validity ends within so many days",
            example = "30")
    @Parameter(
            name = "expired",
            in = ParameterIn.QUERY,
            description = "true: live ones whose validity has run out",
            example = "true")
    @Parameter(
            name = "legacy",
            in = ParameterIn.QUERY,
            description = "true: old documents registered after the fact",
            example = "false")
    @Parameter(
            name = "parentEnded",
            in = ParameterIn.QUERY,
            description = "true: those whose parent has ended",
            example = "true")
    @Parameter(
            name = "modifiedSince",
            in = ParameterIn.QUERY,
            description = "A moment (ISO 8601) or a day of either calendar",
            example = "1404-08-21")
    @Parameter(
            name = "facets",
            in = ParameterIn.QUERY,
            description =
                    "Counts per value: kind, status, level, leadProvince, province, country, subjectArea, renewal, language, prevailingLanguage, currency, basis",
            example = "province")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description =
                    "created, modified, reference, signedOn, validUntil, expectedDirectJobs, - before for descending;"
                            + " with q also relevance: titles that hold it first, then the latest",
            example = "-signedOn")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "Rows on the page, 1 to 200", example = "20")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "Where the page begins: next of the page before")
    Response list(UriInfo uri, HttpHeaders headers);
}
