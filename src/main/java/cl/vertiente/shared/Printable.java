package cl.vertiente.shared;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text that can reach a printed document: every letter of it is one that the font of the documents has ({@link DocumentLetters}). It is
 * asked where the text is typed, since a document would leave the letter out without a word. Null is valid.
 */
@Documented
@Constraint(validatedBy = PrintableText.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Printable {

    /** What is said of the letters that are missing follows it. */
    String message() default "{cl.vertiente.shared.Printable.message}";

    /** As for every constraint. */
    Class<?>[] groups() default {};

    /** As for every constraint. */
    Class<? extends Payload>[] payload() default {};
}
