package cl.vertiente.training.people.boundary;

import cl.vertiente.training.people.domain.RightsRequest;
import cl.vertiente.training.people.domain.RightsRequester;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What is asked about the data of a person, as it is sent. */
public record RightsForm(RightsRequester askedBy, LocalDate askedOn, @Size(max = 300) String reason) {

    RightsRequest said(LocalDate today) {
        return new RightsRequest(askedBy, askedOn, reason == null ? null : reason.strip()).check(today);
    }
}
