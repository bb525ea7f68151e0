package cl.vertiente.committee.boundary;

import cl.vertiente.committee.domain.BoardMember;
import cl.vertiente.committee.domain.BoardPost;
import cl.vertiente.shared.Rut;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A membership of a board, as it is recorded. */
public record BoardMemberRequest(@NotNull BoardPost post, @NotBlank @Size(max = 120) String name, Rut taxId,
        @Pattern(regexp = "\\+?[0-9 ]{8,20}") String phone, @NotNull LocalDate electedOn, @NotNull LocalDate validUntil) {

    BoardMember said() {
        return new BoardMember(post, name.strip(), taxId, phone == null ? null : phone.replace(" ", ""), electedOn, validUntil);
    }
}
