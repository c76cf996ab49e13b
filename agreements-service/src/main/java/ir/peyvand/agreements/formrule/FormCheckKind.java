package ir.peyvand.agreements.formrule;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** What a rule looks at. What it compares with are the rule's parameters. */
public enum FormCheckKind {
    /** In copies of the languages, one of the phrases comes before any name of the counterpart. */
    NAMED_FIRST,
    /** In copies of the languages, who signs for Iran stands on the side, the counterpart on the other. */
    SIGNATURE_SIDE,
    /** The signing page of a copy has the date in both calendars. */
    DOUBLE_DATE,
    /** The two dates of a signing page are the same day. */
    EQUAL_DATES,
    /** The signing page of a copy names the city. */
    CITY,
    /** The signing page of a copy has name and post of everybody who signs. */
    SIGNER,
    /** There is a copy in each of the languages, and every clause stands in every copy. */
    LANGUAGES,
    /** With several languages it is said which one prevails. */
    PREVAILING_LANGUAGE;

    static final Map<String, FormCheckKind> BY_CODE = Kebab.words(FormCheckKind.class);

    /** The word in JSON and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
