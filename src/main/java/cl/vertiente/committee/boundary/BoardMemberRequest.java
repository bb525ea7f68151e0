package cl.vertiente.committee.boundary;

import cl.vertiente.committee.domain.BoardMember;
import cl.vertiente.committee.domain.BoardPost;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Phone;
import cl.vertiente.shared.Printable;
import cl.vertiente.shared.Rut;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A membership of a board, as it is recorded.
 *
 * @param renews the membership for which it goes on; null for a new one
 */
public record BoardMemberRequest(@NotNull BoardPost post, @NotBlank @Size(max = 120) @Printable String name, Rut taxId,
        @Size(max = 40) String phone, @NotNull LocalDate electedOn, @NotNull LocalDate validUntil, UUID renews) {

    BoardMember said() {
        var number = ContactRequest.blankAsNull(phone);
        if (number != null && !Phone.isValid(number)) {
            throw new Invalid("shared.phone.invalid", "/phone");
        }
        return new BoardMember(post, name.strip(), taxId, number == null ? null : Phone.of(number).value(), electedOn, validUntil);
    }
}
