package cl.vertiente.committee.domain;

import cl.vertiente.shared.Rut;
import java.time.LocalDate;

/** Who holds which post, from when until when. */
public record BoardMember(BoardPost post, String name, Rut taxId, String phone, LocalDate electedOn, LocalDate validUntil) {
}
