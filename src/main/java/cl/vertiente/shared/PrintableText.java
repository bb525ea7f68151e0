package cl.vertiente.shared;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Holds a text against the font of the documents, and names the first letter that it lacks. */
public class PrintableText implements ConstraintValidator<Printable, String> {

    @Inject
    private DocumentLetters letters;

    private String sentence;

    @Override
    public void initialize(Printable constraint) {
        sentence = constraint.message();
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        var missing = letters.missing(text);
        if (missing.isEmpty()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(sentence + " " + named(missing.codePointAt(0))).addConstraintViolation();
        return false;
    }

    /** The letter with its number, by which it is known where nobody can see it; as a template it means nothing. */
    private static String named(int letter) {
        var number = String.format("U+%04X", letter);
        return Character.isLetterOrDigit(letter) ? "«" + Character.toString(letter) + "» (" + number + ")." : number + ".";
    }
}
