package cl.vertiente.committee.boundary;

import cl.vertiente.access.Role;
import cl.vertiente.access.UseCase;
import cl.vertiente.committee.domain.ContactPurpose;
import cl.vertiente.committee.domain.Contacts;
import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.NotFound;
import cl.vertiente.shared.rest.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Keeps the list of what committees are called for: a new purpose under its code, another name or place, or retired. */
@ApplicationScoped
@UseCase(Role.COORDINATOR)
public class KeepContactPurposes {

    static final String CODE = "[A-Z][A-Z0-9_]{1,29}";

    @Inject
    private Contacts contacts;

    @Inject
    private Precondition precondition;

    @Inject
    private AuditTrail audit;

    /** What is asked. */
    public record PurposeRequest(@NotBlank @Size(max = 80) String name, @NotNull @Min(0) @Max(9999) Integer position, boolean retired) {

        ContactPurpose.Purpose said() {
            return new ContactPurpose.Purpose(name.strip(), position, retired);
        }
    }

    /** @param created false when it was there */
    public record Kept(ReadContacts.PurposeView purpose, boolean created) {
    }

    public Kept keep(String code, PurposeRequest request) {
        if (!code.matches(CODE)) {
            throw new NotFound("committee.contact.purpose.code", "");
        }
        var known = contacts.purpose(code);
        if (known.isEmpty()) {
            var purpose = new ContactPurpose(code, request.said());
            contacts.add(purpose);
            audit.changed(ContactPurpose.class, code, null, purpose.said());
            return new Kept(ReadContacts.view(purpose), true);
        }
        var purpose = known.get();
        if (purpose.said().equals(request.said())) {
            audit.unchanged();
            return new Kept(ReadContacts.view(purpose), false);
        }
        precondition.check(ReadContacts.view(purpose));
        var before = purpose.said();
        purpose.describe(request.said());
        audit.changed(ContactPurpose.class, code, before, purpose.said());
        return new Kept(ReadContacts.view(purpose), false);
    }
}
