package cl.vertiente.diagnosis.form.domain;

import cl.vertiente.shared.BusinessException.Fault;
import java.util.Arrays;

/**
 * One thing wrong with answers or with the definition of a questionnaire.
 *
 * @param pointer where, as {@code /answers/pumps/0/power}
 */
public record FormFault(String pointer, String messageKey, Object... arguments) {

    public Fault fault() {
        return new Fault(pointer, messageKey, arguments);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormFault same && pointer.equals(same.pointer) && messageKey.equals(same.messageKey)
                && Arrays.equals(arguments, same.arguments);
    }

    @Override
    public int hashCode() {
        return pointer.hashCode() * 31 + messageKey.hashCode();
    }

    @Override
    public String toString() {
        return pointer + " " + messageKey + " " + Arrays.toString(arguments);
    }
}
