package ir.peyvand.kit.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Stands on a String or a {@link LocalizedText}: every text in it is free of every {@link TextFault}. */
@Constraint(validatedBy = {PeopleTextValidator.ForString.class, PeopleTextValidator.ForLocalizedText.class})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PeopleText {

    /** The largest number of characters in each language. */
    int max();

    /** Whether the text must be there in Persian. */
    boolean requirePersian() default false;

    /** Whether the rules of titles hold too: one line, nothing like a formula. */
    boolean title() default false;

    String message() default "این متن پذیرفتنی نیست|The text is not acceptable";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
