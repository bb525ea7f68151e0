package cl.vertiente.administration.boundary;

import cl.vertiente.access.Person;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Printable;
import cl.vertiente.shared.Rut;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Who a person is.
 *
 * @param taxId null when it is not known
 * @param post what the person is in the organisation, printed beside a signature
 */
public record PersonRequest(@NotBlank @Size(max = 200) String email, @NotBlank @Size(max = 120) @Printable String name, String taxId,
        @NotBlank @Size(max = 120) @Printable String post) {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@\"<>,;:\\p{Cntrl}]{1,64}@[\\p{Alnum}-]+(\\.[\\p{Alnum}-]+)+");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    PersonRequest checked() {
        if (!EMAIL.matcher(email.strip()).matches()) {
            throw new Invalid("administration.person.email", "/email");
        }
        if (CONTROL.matcher(name).find()) {
            throw new Invalid("shared.unstorable", "/name");
        }
        if (CONTROL.matcher(post).find()) {
            throw new Invalid("shared.unstorable", "/post");
        }
        if (taxId != null && !Rut.isValid(taxId)) {
            throw new Invalid("shared.rut.invalid", "/taxId");
        }
        return new PersonRequest(email.strip().toLowerCase(Locale.ROOT), name.strip(), taxId, post.strip());
    }

    Rut rut() {
        return taxId == null ? null : Rut.of(taxId);
    }

    boolean says(Person person) {
        return email.equals(person.email()) && name.equals(person.name()) && Objects.equals(rut(), person.taxId())
                && post.equals(person.post());
    }
}
