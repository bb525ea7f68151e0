package cl.vertiente.administration.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Erases the data of a person from one record that is out of use, because that person or the law asks for it. */
@ApplicationScoped
@UseCase(Role.ADMINISTRATOR)
public class ForgetRecord {

    @Inject
    private Forgetting forgetting;

    /** @param reason who asked for it and when, or by which rule */
    public void forget(String kind, UUID id, String reason) {
        forgetting.begin();
        var records = forgetting.kind(kind).orElseThrow(() -> new NotFound("shared.not-found", ""));
        forgetting.forget(records, id, reason.strip());
    }
}
